-- P3, P17: nothing comes to wait for somebody who can be reached no more. (0290 holds that nothing is taken back to wait, and that an
-- address stays while something waits.)
CREATE TRIGGER p17_no_delivery_comes_to_wait_unreachable BEFORE INSERT ON deliveries
WHEN NEW.standing = 'waiting'
    AND NOT EXISTS (SELECT 1 FROM correspondents p WHERE p.id = NEW.correspondent_id AND p.erased_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'p17: there is no address to send it to'); END;

CREATE TRIGGER p17_no_receipt_comes_to_wait_unreachable BEFORE INSERT ON receipt_deliveries
WHEN NEW.standing = 'waiting'
    AND NOT EXISTS (SELECT 1 FROM correspondent_contributions t JOIN correspondents p ON p.id = t.correspondent_id
                    WHERE t.contribution_id = NEW.contribution_id AND p.erased_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'p17: there is no address to send it to'); END;
