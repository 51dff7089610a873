-- P8, P22: as before (0241), and nobody agrees with what belongs somewhere else, or takes it back there: what was said stands. Of an idea
-- that is hidden by now it can be taken back, for it may be shown under another.
DROP TRIGGER p08_supported_while_open;
CREATE TRIGGER p08_supported_while_open BEFORE INSERT ON supports
WHEN NOT EXISTS (
    SELECT 1 FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id
    WHERE c.id = NEW.contribution_id AND c.state IN ('published', 'masked') AND d.state = 'open')
    OR EXISTS (SELECT 1 FROM reroutings r WHERE r.contribution_id = NEW.contribution_id AND r.taken_back_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'p08: the dialogue is not open, or the idea is not shown or belongs somewhere else'); END;

DROP TRIGGER p08_taken_back_while_open;
CREATE TRIGGER p08_taken_back_while_open BEFORE DELETE ON supports
WHEN NOT EXISTS (
    SELECT 1 FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id
    WHERE c.id = OLD.contribution_id AND d.state = 'open')
    OR EXISTS (SELECT 1 FROM reroutings r WHERE r.contribution_id = OLD.contribution_id AND r.taken_back_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'p08: the dialogue is not open, or the idea belongs somewhere else'); END;

-- P19, P22: as before (0244), and nobody comments what belongs somewhere else.
DROP TRIGGER p19_comments_in_a_conversation;
CREATE TRIGGER p19_comments_in_a_conversation BEFORE INSERT ON comments
WHEN NEW.state <> 'received'
    OR NOT EXISTS (
        SELECT 1 FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id
        WHERE c.id = NEW.contribution_id AND d.id = NEW.dialogue_id AND c.state IN ('published', 'masked')
          AND d.state = 'open' AND d.participation IN ('conversation', 'co_creation'))
    OR EXISTS (SELECT 1 FROM reroutings r WHERE r.contribution_id = NEW.contribution_id AND r.taken_back_at IS NULL)
    OR (NEW.answers_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM comments a
        WHERE a.id = NEW.answers_id AND a.contribution_id = NEW.contribution_id AND a.state IN ('published', 'masked')))
BEGIN SELECT RAISE(ABORT, 'p19: this dialogue is no conversation now'); END;
