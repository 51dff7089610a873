-- P16: what a decision means for a theme follows from a decision on that theme's dialogue, what is promised has a
-- commitment, and a commitment is done or explained before the follow-up is closed.
CREATE TRIGGER p16_an_outcome_follows_from_its_decision BEFORE INSERT ON outcomes
WHEN NOT EXISTS (
    SELECT 1 FROM themes JOIN dialogue_decisions ON dialogue_decisions.dialogue_id = themes.dialogue_id
    WHERE themes.id = NEW.theme_id AND dialogue_decisions.decision_id = NEW.decision_id AND dialogue_decisions.purpose = 'result')
BEGIN SELECT RAISE(ABORT, 'p16: the decision is not about the result of this dialogue'); END;

CREATE TRIGGER p16_an_outcome_stays_with_its_decision BEFORE UPDATE ON outcomes
WHEN NOT EXISTS (
    SELECT 1 FROM themes JOIN dialogue_decisions ON dialogue_decisions.dialogue_id = themes.dialogue_id
    WHERE themes.id = NEW.theme_id AND dialogue_decisions.decision_id = NEW.decision_id AND dialogue_decisions.purpose = 'result')
BEGIN SELECT RAISE(ABORT, 'p16: the decision is not about the result of this dialogue'); END;

CREATE TRIGGER p16_what_is_promised_has_a_commitment BEFORE UPDATE OF state ON dialogues
WHEN NEW.state <> OLD.state AND NEW.state IN ('decided_upon', 'fed_back')
    AND EXISTS (SELECT 1 FROM themes JOIN outcomes ON outcomes.theme_id = themes.id
                LEFT JOIN commitments ON commitments.theme_id = themes.id
                WHERE themes.dialogue_id = NEW.id AND outcomes.outcome IN ('carried_out', 'partly', 'investigating')
                  AND commitments.id IS NULL)
BEGIN SELECT RAISE(ABORT, 'p16: a promise has no commitment'); END;

CREATE TRIGGER p16_commitments_are_settled BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'followed_up' AND OLD.state <> 'followed_up'
    AND EXISTS (SELECT 1 FROM themes JOIN commitments ON commitments.theme_id = themes.id
                WHERE themes.dialogue_id = NEW.id AND commitments.settled_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'p16: a commitment is neither done nor explained'); END;

-- What is settled has its day or its reason; what has its day is settled. SQLite adds no constraint to a table that is there.
CREATE TRIGGER p16_a_new_commitment_is_done_or_explained BEFORE INSERT ON commitments
WHEN (NEW.settled_at IS NULL AND NEW.done_on IS NOT NULL) OR (NEW.settled_at IS NOT NULL AND NEW.done_on IS NULL AND NEW.note = '')
BEGIN SELECT RAISE(ABORT, 'p16: what is settled is done or explained'); END;

CREATE TRIGGER p16_a_commitment_is_done_or_explained BEFORE UPDATE ON commitments
WHEN (NEW.settled_at IS NULL AND NEW.done_on IS NOT NULL) OR (NEW.settled_at IS NOT NULL AND NEW.done_on IS NULL AND NEW.note = '')
BEGIN SELECT RAISE(ABORT, 'p16: what is settled is done or explained'); END;
