-- P16: what a decision means for a theme follows from a decision on that theme's dialogue, what is promised has a
-- commitment, and a commitment is done or explained before the follow-up is closed.
CREATE FUNCTION outcomes_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM themes JOIN dialogue_decisions ON dialogue_decisions.dialogue_id = themes.dialogue_id
        WHERE themes.id = NEW.theme_id AND dialogue_decisions.decision_id = NEW.decision_id AND dialogue_decisions.purpose = 'result'
    ) THEN
        RAISE EXCEPTION 'p16: the decision is not about the result of this dialogue' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER p16_an_outcome_follows_from_its_decision BEFORE INSERT OR UPDATE ON outcomes
FOR EACH ROW EXECUTE FUNCTION outcomes_follow();

CREATE FUNCTION promises_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = OLD.state THEN
        RETURN NEW;
    END IF;
    IF NEW.state IN ('decided_upon', 'fed_back') AND EXISTS (
        SELECT 1 FROM themes JOIN outcomes ON outcomes.theme_id = themes.id
        LEFT JOIN commitments ON commitments.theme_id = themes.id
        WHERE themes.dialogue_id = NEW.id AND outcomes.outcome IN ('carried_out', 'partly', 'investigating') AND commitments.id IS NULL
    ) THEN
        RAISE EXCEPTION 'p16: a promise has no commitment' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'followed_up' AND EXISTS (
        SELECT 1 FROM themes JOIN commitments ON commitments.theme_id = themes.id
        WHERE themes.dialogue_id = NEW.id AND commitments.settled_at IS NULL
    ) THEN
        RAISE EXCEPTION 'p16: a commitment is neither done nor explained' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER p16_promises_are_kept BEFORE UPDATE ON dialogues
FOR EACH ROW EXECUTE FUNCTION promises_are_kept();

-- What is settled has its day or its reason; what has its day is settled.
ALTER TABLE commitments ADD CONSTRAINT p16_done_or_explained CHECK (
    (settled_at IS NOT NULL OR done_on IS NULL) AND (settled_at IS NULL OR done_on IS NOT NULL OR note <> '')
);
