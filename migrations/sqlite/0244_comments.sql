-- P19: there are comments only where the elected have decided on a conversation or on working together, on an idea that everybody can
-- read, while the dialogue is open. One that answers another answers one of the same idea that everybody can read.
CREATE TRIGGER p19_comments_in_a_conversation BEFORE INSERT ON comments
WHEN NEW.state <> 'received'
    OR NOT EXISTS (
        SELECT 1 FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id
        WHERE c.id = NEW.contribution_id AND d.id = NEW.dialogue_id AND c.state IN ('published', 'masked')
          AND d.state = 'open' AND d.participation IN ('conversation', 'co_creation'))
    OR (NEW.answers_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM comments a
        WHERE a.id = NEW.answers_id AND a.contribution_id = NEW.contribution_id AND a.state IN ('published', 'masked')))
BEGIN SELECT RAISE(ABORT, 'p19: this dialogue is no conversation now'); END;

-- P5: review covers or hides, and never changes what was written.
CREATE TRIGGER p05_a_comment_stays_as_written BEFORE UPDATE ON comments
WHEN NEW.id <> OLD.id OR NEW.dialogue_id <> OLD.dialogue_id OR NEW.contribution_id <> OLD.contribution_id OR NEW.number <> OLD.number
    OR NEW.receipt_code <> OLD.receipt_code OR NEW.words <> OLD.words OR NEW.lang <> OLD.lang OR NEW.shown_name <> OLD.shown_name
    OR NEW.answers_id IS NOT OLD.answers_id OR NEW.received_at <> OLD.received_at
BEGIN SELECT RAISE(ABORT, 'p05: a comment stays as it was written'); END;

CREATE TRIGGER p05_a_comment_is_kept BEFORE DELETE ON comments
BEGIN SELECT RAISE(ABORT, 'p05: a comment is kept'); END;

CREATE TRIGGER p05_acts_on_a_comment_stay BEFORE UPDATE ON comment_acts
BEGIN SELECT RAISE(ABORT, 'p05: an act is kept as it was'); END;

CREATE TRIGGER p05_acts_on_a_comment_are_kept BEFORE DELETE ON comment_acts
BEGIN SELECT RAISE(ABORT, 'p05: an act is kept as it was'); END;
