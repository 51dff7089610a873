-- Whom mails told of what is forgotten by the tellings that are still there, the oldest first: what was forgotten is not looked at again,
-- however much has happened since the beginning.
CREATE INDEX tellings_told ON tellings (due_at, happening_id) WHERE message_id IS NOT NULL;
DROP INDEX happenings_by_time;
