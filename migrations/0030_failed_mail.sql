-- What could not be delivered is looked up on a dialogue's page: few rows among very many.
CREATE INDEX messages_failed ON messages (dialogue_id) WHERE failed_at IS NOT NULL;
CREATE INDEX jobs_dead ON jobs (dead_at) WHERE dead_at IS NOT NULL;
