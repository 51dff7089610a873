-- P3, P17: what is held of letters, calls and receipts, as before (0305); the tables are new (0323).
CREATE TRIGGER p17_a_delivery_stays BEFORE DELETE ON deliveries
BEGIN SELECT RAISE(ABORT, 'p17: a delivery is kept'); END;

CREATE TRIGGER p17_no_delivery_waits_unreachable BEFORE UPDATE OF standing ON deliveries
WHEN NEW.standing = 'waiting' AND OLD.standing <> 'waiting'
    AND NOT EXISTS (SELECT 1 FROM correspondents p WHERE p.id = NEW.correspondent_id AND p.erased_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'p17: there is no address to send it to'); END;

CREATE TRIGGER p17_told_of_their_own BEFORE INSERT ON deliveries
WHEN NEW.contribution_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM correspondent_contributions t
                    WHERE t.contribution_id = NEW.contribution_id AND t.correspondent_id = NEW.correspondent_id)
BEGIN SELECT RAISE(ABORT, 'p17: the idea is somebody else''s'); END;

CREATE TRIGGER p17_no_delivery_comes_to_wait_unreachable BEFORE INSERT ON deliveries
WHEN NEW.standing = 'waiting'
    AND NOT EXISTS (SELECT 1 FROM correspondents p WHERE p.id = NEW.correspondent_id AND p.erased_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'p17: there is no address to send it to'); END;

CREATE TRIGGER p03_a_receipt_stays BEFORE DELETE ON receipt_deliveries
WHEN NOT EXISTS (SELECT 1 FROM contributions c WHERE c.id = OLD.contribution_id AND c.import_id IS NOT NULL
                 AND NOT EXISTS (SELECT 1 FROM reviewed_in_imports r WHERE r.import_id = c.import_id))
BEGIN SELECT RAISE(ABORT, 'p03: that a receipt was owed stays'); END;

CREATE TRIGGER p03_no_receipt_waits_unreachable BEFORE UPDATE OF standing ON receipt_deliveries
WHEN NEW.standing = 'waiting' AND OLD.standing <> 'waiting'
    AND NOT EXISTS (SELECT 1 FROM correspondent_contributions t JOIN correspondents p ON p.id = t.correspondent_id
                    WHERE t.contribution_id = NEW.contribution_id AND p.erased_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'p03: there is no address to send it to'); END;

CREATE TRIGGER p17_no_receipt_comes_to_wait_unreachable BEFORE INSERT ON receipt_deliveries
WHEN NEW.standing = 'waiting'
    AND NOT EXISTS (SELECT 1 FROM correspondent_contributions t JOIN correspondents p ON p.id = t.correspondent_id
                    WHERE t.contribution_id = NEW.contribution_id AND p.erased_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'p17: there is no address to send it to'); END;

-- P3, P17: who is forgotten leaves no words of why something could not be done, and none come afterwards.
CREATE TRIGGER p17_who_is_forgotten_leaves_no_words BEFORE UPDATE OF erased_at ON correspondents
WHEN NEW.erased_at IS NOT NULL AND (
    EXISTS (SELECT 1 FROM deliveries d WHERE d.correspondent_id = NEW.id AND d.reason <> '')
    OR EXISTS (SELECT 1 FROM correspondent_contributions t JOIN receipt_deliveries x ON x.contribution_id = t.contribution_id
               WHERE t.correspondent_id = NEW.id AND x.reason <> ''))
BEGIN SELECT RAISE(ABORT, 'p17: words about them stay behind'); END;

CREATE TRIGGER p17_no_words_about_who_is_forgotten BEFORE UPDATE OF reason ON deliveries
WHEN NEW.reason <> '' AND NEW.reason <> OLD.reason
    AND NOT EXISTS (SELECT 1 FROM correspondents p WHERE p.id = NEW.correspondent_id AND p.erased_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'p17: they are forgotten'); END;

CREATE TRIGGER p03_no_words_about_who_is_forgotten BEFORE UPDATE OF reason ON receipt_deliveries
WHEN NEW.reason <> '' AND NEW.reason <> OLD.reason
    AND NOT EXISTS (SELECT 1 FROM correspondent_contributions t JOIN correspondents p ON p.id = t.correspondent_id
                    WHERE t.contribution_id = NEW.contribution_id AND p.erased_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'p03: they are forgotten'); END;
