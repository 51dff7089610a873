-- Whose name, address or number is still kept, dialogue by dialogue: when nothing is owed to them any more it is forgotten, and what was
-- forgotten is not looked at again.
CREATE INDEX correspondents_kept ON correspondents (dialogue_id, id) WHERE erased_at IS NULL;
