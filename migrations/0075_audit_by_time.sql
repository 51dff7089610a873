-- The log is read by time, and by what happened.
CREATE INDEX audit_events_by_time ON audit_events (happened_at, chain, seq);
CREATE INDEX audit_events_by_action ON audit_events (action, happened_at, chain, seq);
