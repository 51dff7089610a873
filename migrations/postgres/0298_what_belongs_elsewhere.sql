-- P8, P22: as before (0242), and nobody agrees with what belongs somewhere else, or takes it back there: what was said stands. Of an idea
-- that is hidden by now it can be taken back, for it may be shown under another.
CREATE OR REPLACE FUNCTION supports_while_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        RAISE EXCEPTION 'p08: whoever agrees takes it back and agrees anew' USING ERRCODE = 'check_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN
        IF NOT EXISTS (
            SELECT 1 FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id
            WHERE c.id = OLD.contribution_id AND d.state = 'open')
            OR EXISTS (SELECT 1 FROM reroutings r WHERE r.contribution_id = OLD.contribution_id AND r.taken_back_at IS NULL)
        THEN
            RAISE EXCEPTION 'p08: the dialogue is not open, or the idea belongs somewhere else' USING ERRCODE = 'check_violation';
        END IF;
        RETURN OLD;
    END IF;
    IF NOT EXISTS (
        SELECT 1 FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id
        WHERE c.id = NEW.contribution_id AND c.state IN ('published', 'masked') AND d.state = 'open')
        OR EXISTS (SELECT 1 FROM reroutings r WHERE r.contribution_id = NEW.contribution_id AND r.taken_back_at IS NULL)
    THEN
        RAISE EXCEPTION 'p08: the dialogue is not open, or the idea is not shown or belongs somewhere else' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

-- P19, P22: as before (0245), and nobody comments what belongs somewhere else.
CREATE OR REPLACE FUNCTION comments_in_a_conversation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'received'
        OR NOT EXISTS (
            SELECT 1 FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id
            WHERE c.id = NEW.contribution_id AND d.id = NEW.dialogue_id AND c.state IN ('published', 'masked')
              AND d.state = 'open' AND d.participation IN ('conversation', 'co_creation'))
        OR EXISTS (SELECT 1 FROM reroutings r WHERE r.contribution_id = NEW.contribution_id AND r.taken_back_at IS NULL)
        OR (NEW.answers_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM comments a
            WHERE a.id = NEW.answers_id AND a.contribution_id = NEW.contribution_id AND a.state IN ('published', 'masked')))
    THEN
        RAISE EXCEPTION 'p19: this dialogue is no conversation now' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
