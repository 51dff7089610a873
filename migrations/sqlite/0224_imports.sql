-- P28: what came in stays. Only an import is undone, as long as nobody has reviewed anything of it.
CREATE TRIGGER p28_what_came_in_stays BEFORE DELETE ON contributions
WHEN OLD.import_id IS NULL OR OLD.state <> 'received' OR OLD.moderated_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'p28: what came in stays'); END;
