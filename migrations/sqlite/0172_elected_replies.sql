-- P24: a reply is given, and changed, by whoever holds the mandate that day, in a dialogue of the post's body that has opened.
CREATE TRIGGER p24_replies_within_a_mandate BEFORE INSERT ON elected_replies
WHEN NOT EXISTS (
    SELECT 1 FROM mandates m JOIN posts p ON p.id = m.post_id JOIN dialogues d ON d.id = NEW.dialogue_id
    WHERE m.id = NEW.mandate_id AND m.staff_id = NEW.staff_id AND m.valid_from <= NEW.given_on AND NEW.given_on <= m.valid_to
      AND p.body_id IN (d.owner_id, d.deciding_body_id) AND d.opened_at IS NOT NULL
      AND (NEW.theme_id IS NULL OR EXISTS (SELECT 1 FROM themes WHERE id = NEW.theme_id AND dialogue_id = d.id)))
BEGIN SELECT RAISE(ABORT, 'p24: nobody replies without a mandate that covers the day'); END;

CREATE TRIGGER p24_revised_within_the_mandate BEFORE INSERT ON elected_reply_revisions
WHEN NOT EXISTS (
    SELECT 1 FROM elected_replies r JOIN mandates m ON m.id = r.mandate_id
    WHERE r.id = NEW.reply_id AND r.words = NEW.before_words AND m.staff_id = NEW.staff_id
      AND m.valid_from <= NEW.revised_on AND NEW.revised_on <= m.valid_to)
BEGIN SELECT RAISE(ABORT, 'p24: a reply is changed within its own mandate'); END;

-- P4: a reply changes only beside a dated revision, and nothing of it goes away.
CREATE TRIGGER p04_replies_change_with_a_revision BEFORE UPDATE ON elected_replies
WHEN NEW.id <> OLD.id OR NEW.dialogue_id <> OLD.dialogue_id OR NEW.theme_id IS NOT OLD.theme_id OR NEW.mandate_id <> OLD.mandate_id
    OR NEW.staff_id <> OLD.staff_id OR NEW.given_as <> OLD.given_as OR NEW.given_as_en <> OLD.given_as_en OR NEW.given_at <> OLD.given_at
    OR NEW.given_on <> OLD.given_on OR NEW.version <> OLD.version + 1
    OR (SELECT COUNT(*) FROM elected_reply_revisions WHERE reply_id = OLD.id) <> OLD.version
    OR NOT EXISTS (SELECT 1 FROM elected_reply_revisions WHERE reply_id = OLD.id AND before_words = OLD.words AND after_words = NEW.words)
BEGIN SELECT RAISE(ABORT, 'p04: a reply changes with a dated revision only'); END;

CREATE TRIGGER p04_replies_stay BEFORE DELETE ON elected_replies
BEGIN SELECT RAISE(ABORT, 'p04: a reply stays'); END;

CREATE TRIGGER p04_revised_replies_stay BEFORE UPDATE ON elected_reply_revisions
BEGIN SELECT RAISE(ABORT, 'p04: what was changed stays as it was'); END;

CREATE TRIGGER p04_revised_replies_are_kept BEFORE DELETE ON elected_reply_revisions
BEGIN SELECT RAISE(ABORT, 'p04: what was changed stays as it was'); END;
