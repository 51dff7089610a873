-- P3, P17: nothing waits for somebody who can be reached no more. A receipt that waits is noted as not sent before the address is
-- taken away; a letter or a call is sent first, or noted as not possible.
CREATE TRIGGER p03_an_address_stays_while_something_waits BEFORE UPDATE OF erased_at ON correspondents
WHEN NEW.erased_at IS NOT NULL AND (
    EXISTS (SELECT 1 FROM deliveries d WHERE d.correspondent_id = NEW.id AND d.standing = 'waiting')
    OR EXISTS (SELECT 1 FROM correspondent_contributions t JOIN receipt_deliveries x ON x.contribution_id = t.contribution_id
               WHERE t.correspondent_id = NEW.id AND x.standing = 'waiting'))
BEGIN SELECT RAISE(ABORT, 'p03: something waits to be sent to that address'); END;

CREATE TRIGGER p03_no_receipt_waits_unreachable BEFORE UPDATE OF standing ON receipt_deliveries
WHEN NEW.standing = 'waiting' AND OLD.standing <> 'waiting'
    AND NOT EXISTS (SELECT 1 FROM correspondent_contributions t JOIN correspondents p ON p.id = t.correspondent_id
                    WHERE t.contribution_id = NEW.contribution_id AND p.erased_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'p03: there is no address to send it to'); END;

CREATE TRIGGER p17_no_delivery_waits_unreachable BEFORE UPDATE OF standing ON deliveries
WHEN NEW.standing = 'waiting' AND OLD.standing <> 'waiting'
    AND NOT EXISTS (SELECT 1 FROM correspondents p WHERE p.id = NEW.correspondent_id AND p.erased_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'p17: there is no address to send it to'); END;
