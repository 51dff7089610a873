-- P29: what the law demands cannot be declined: such a dialogue stops only with its matter.
CREATE TRIGGER p29_not_declined BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'cancelled' AND OLD.state <> 'cancelled' AND NEW.kind = 'statutory' AND NEW.matter_dropped_at IS NULL
BEGIN SELECT RAISE(ABORT, 'p29: the law demands the dialogue'); END;

-- P28: under its own name.
DROP TRIGGER compiled_is_whole;
CREATE TRIGGER p28_compiled_is_whole BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'compiled' AND OLD.state <> 'compiled' AND (
    NEW.compilation_limits = ''
    OR EXISTS (SELECT 1 FROM contributions WHERE dialogue_id = NEW.id AND state = 'received')
    OR EXISTS (SELECT 1 FROM contributions c WHERE c.dialogue_id = NEW.id AND c.state IN ('published', 'masked') AND c.theme_id IS NULL
               AND NOT EXISTS (SELECT 1 FROM reroutings r WHERE r.contribution_id = c.id AND r.taken_back_at IS NULL)))
BEGIN SELECT RAISE(ABORT, 'p28: a contribution is not moderated or has no theme'); END;

-- P4: a text that everybody has read changes with a reason, in the same moment.
CREATE TRIGGER p04_a_public_text_changes_with_a_reason
BEFORE UPDATE OF title, lead, background, other_ways, contact, case_number, responsible_post ON dialogues
WHEN OLD.state NOT IN ('draft', 'decided', 'announced', 'cancelled') AND EXISTS (
    SELECT 1 FROM (
        SELECT 'title' AS field, OLD.title AS was, NEW.title AS becomes
        UNION ALL SELECT 'lead', OLD.lead, NEW.lead
        UNION ALL SELECT 'background', OLD.background, NEW.background
        UNION ALL SELECT 'other_ways', OLD.other_ways, NEW.other_ways
        UNION ALL SELECT 'contact', OLD.contact, NEW.contact
        UNION ALL SELECT 'case_number', OLD.case_number, NEW.case_number
        UNION ALL SELECT 'responsible_post', OLD.responsible_post, NEW.responsible_post
    ) AS changed
    WHERE changed.was <> changed.becomes AND NOT EXISTS (
        SELECT 1 FROM dialogue_revisions AS revision
        WHERE revision.dialogue_id = NEW.id AND revision.field = changed.field AND revision.revised_at = NEW.updated_at))
BEGIN SELECT RAISE(ABORT, 'p04: a public text is changed with a reason'); END;

-- P16: whether it was done is asked while promises are followed.
CREATE TRIGGER p16_was_it_done_is_asked_in_the_follow_up BEFORE INSERT ON commitment_answers
WHEN NOT EXISTS (SELECT 1 FROM commitments c JOIN themes t ON t.id = c.theme_id JOIN dialogues d ON d.id = t.dialogue_id
                 WHERE c.id = NEW.commitment_id AND d.state IN ('fed_back', 'followed_up'))
BEGIN SELECT RAISE(ABORT, 'p16: it is not asked now'); END;

CREATE TRIGGER p16_an_answer_is_changed_in_the_follow_up BEFORE UPDATE ON commitment_answers
WHEN NEW.commitment_id <> OLD.commitment_id OR NEW.voter <> OLD.voter OR NEW.answered_at <> OLD.answered_at
    OR NOT EXISTS (SELECT 1 FROM commitments c JOIN themes t ON t.id = c.theme_id JOIN dialogues d ON d.id = t.dialogue_id
                   WHERE c.id = NEW.commitment_id AND d.state IN ('fed_back', 'followed_up'))
BEGIN SELECT RAISE(ABORT, 'p16: it is not asked now'); END;

-- P22: what an idea becomes in another dialogue lies in another dialogue.
CREATE TRIGGER p22_another_dialogue BEFORE INSERT ON reroutings
WHEN NEW.to_contribution_id IS NOT NULL AND EXISTS (
    SELECT 1 FROM contributions here JOIN contributions there ON there.dialogue_id = here.dialogue_id
    WHERE here.id = NEW.contribution_id AND there.id = NEW.to_contribution_id)
BEGIN SELECT RAISE(ABORT, 'p22: it is the same dialogue'); END;

-- P37: a proposal begins as it came in.
CREATE TRIGGER p37_begins_received BEFORE INSERT ON initiatives
WHEN NEW.state <> 'received' OR NEW.body_id IS NOT NULL OR NEW.answered_at IS NOT NULL OR NEW.dialogue_id IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'p37: a proposal begins as it came in'); END;

-- P15: what changes or stops a dialogue was decided no earlier than the dialogue itself.
CREATE TRIGGER p15_no_older_than_the_start BEFORE INSERT ON dialogue_decisions
WHEN NEW.purpose IN ('change', 'cancel') AND EXISTS (
    SELECT 1 FROM dialogue_decisions AS tied JOIN decisions AS start ON start.id = tied.decision_id JOIN decisions AS later ON later.id = NEW.decision_id
    WHERE tied.dialogue_id = NEW.dialogue_id AND tied.purpose = 'start' AND later.decided_on < start.decided_on)
BEGIN SELECT RAISE(ABORT, 'p15: it is older than the decision to hold the dialogue'); END;
