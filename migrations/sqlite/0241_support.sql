-- P8: who takes part can agree, and take it back, as long as the dialogue takes ideas; afterwards the number stands.
CREATE TRIGGER p08_supported_while_open BEFORE INSERT ON supports
WHEN NOT EXISTS (
    SELECT 1 FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id
    WHERE c.id = NEW.contribution_id AND c.state IN ('published', 'masked') AND d.state = 'open')
BEGIN SELECT RAISE(ABORT, 'p08: the dialogue is not open, or the idea is not shown'); END;

CREATE TRIGGER p08_support_is_not_changed BEFORE UPDATE ON supports
BEGIN SELECT RAISE(ABORT, 'p08: whoever agrees takes it back and agrees anew'); END;

CREATE TRIGGER p08_taken_back_while_open BEFORE DELETE ON supports
WHEN NOT EXISTS (
    SELECT 1 FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id
    WHERE c.id = OLD.contribution_id AND d.state = 'open')
BEGIN SELECT RAISE(ABORT, 'p08: the dialogue is not open'); END;

-- The number of an idea is counted anew with each row, and with each idea that comes to say the same or no longer does. It is written in
-- full each time, since SQLite has no functions of ours.
CREATE TRIGGER supports_are_counted AFTER INSERT ON supports
BEGIN
    UPDATE contributions SET supports = (
        SELECT COUNT(DISTINCT u.supporter) FROM supports u
        WHERE u.contribution_id = contributions.id OR u.contribution_id IN (
            SELECT s.contribution_id FROM same_ideas s JOIN contributions m ON m.id = s.contribution_id
            WHERE s.leading_id = contributions.id AND m.state IN ('published', 'masked')))
    WHERE id = NEW.contribution_id OR id = (SELECT leading_id FROM same_ideas WHERE contribution_id = NEW.contribution_id);
END;

CREATE TRIGGER supports_taken_back_are_counted AFTER DELETE ON supports
BEGIN
    UPDATE contributions SET supports = (
        SELECT COUNT(DISTINCT u.supporter) FROM supports u
        WHERE u.contribution_id = contributions.id OR u.contribution_id IN (
            SELECT s.contribution_id FROM same_ideas s JOIN contributions m ON m.id = s.contribution_id
            WHERE s.leading_id = contributions.id AND m.state IN ('published', 'masked')))
    WHERE id = OLD.contribution_id OR id = (SELECT leading_id FROM same_ideas WHERE contribution_id = OLD.contribution_id);
END;

CREATE TRIGGER supports_are_counted_together AFTER INSERT ON same_ideas
BEGIN
    UPDATE contributions SET supports = (
        SELECT COUNT(DISTINCT u.supporter) FROM supports u
        WHERE u.contribution_id = contributions.id OR u.contribution_id IN (
            SELECT s.contribution_id FROM same_ideas s JOIN contributions m ON m.id = s.contribution_id
            WHERE s.leading_id = contributions.id AND m.state IN ('published', 'masked')))
    WHERE id = NEW.leading_id;
END;

CREATE TRIGGER supports_are_counted_apart AFTER DELETE ON same_ideas
BEGIN
    UPDATE contributions SET supports = (
        SELECT COUNT(DISTINCT u.supporter) FROM supports u
        WHERE u.contribution_id = contributions.id OR u.contribution_id IN (
            SELECT s.contribution_id FROM same_ideas s JOIN contributions m ON m.id = s.contribution_id
            WHERE s.leading_id = contributions.id AND m.state IN ('published', 'masked')))
    WHERE id = OLD.leading_id;
END;

CREATE TRIGGER supports_are_counted_when_shown AFTER UPDATE OF state ON contributions
WHEN (NEW.state IN ('published', 'masked')) <> (OLD.state IN ('published', 'masked'))
BEGIN
    UPDATE contributions SET supports = (
        SELECT COUNT(DISTINCT u.supporter) FROM supports u
        WHERE u.contribution_id = contributions.id OR u.contribution_id IN (
            SELECT s.contribution_id FROM same_ideas s JOIN contributions m ON m.id = s.contribution_id
            WHERE s.leading_id = contributions.id AND m.state IN ('published', 'masked')))
    WHERE id = (SELECT leading_id FROM same_ideas WHERE contribution_id = NEW.id);
END;
