-- P17: that somebody was told is not taken back by taking it away. (As before; the table is new.)
CREATE TRIGGER p17_a_delivery_stays BEFORE DELETE ON deliveries
BEGIN SELECT RAISE(ABORT, 'p17: a delivery is kept'); END;

-- P17: nothing waits for somebody who can be reached no more. (As before.)
CREATE TRIGGER p17_no_delivery_waits_unreachable BEFORE UPDATE OF standing ON deliveries
WHEN NEW.standing = 'waiting' AND OLD.standing <> 'waiting'
    AND NOT EXISTS (SELECT 1 FROM correspondents p WHERE p.id = NEW.correspondent_id AND p.erased_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'p17: there is no address to send it to'); END;

-- P17: of an idea its own sender is told, and nobody else.
CREATE TRIGGER p17_told_of_their_own BEFORE INSERT ON deliveries
WHEN NEW.contribution_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM correspondent_contributions t
                    WHERE t.contribution_id = NEW.contribution_id AND t.correspondent_id = NEW.correspondent_id)
BEGIN SELECT RAISE(ABORT, 'p17: the idea is somebody else''s'); END;
