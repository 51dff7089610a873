-- Who follows what is found by what happened, without looking at every subscription.
CREATE INDEX subscriptions_by_body ON subscriptions (body_id) WHERE body_id IS NOT NULL;
CREATE INDEX subscriptions_of_everything ON subscriptions (confirmed_at) WHERE target = 'everything';
CREATE INDEX subscriptions_waiting ON subscriptions (asked_at) WHERE confirmed_at IS NULL;
-- What was told long ago is forgotten by when it happened.
CREATE INDEX happenings_by_time ON happenings (happened_at) WHERE handed_out_at IS NOT NULL;
CREATE INDEX tellings_by_happening ON tellings (happening_id);

-- What somebody has sent in, the latest first, on their own page.
CREATE INDEX contributions_of_participant ON contributions (participant_id, id) WHERE participant_id IS NOT NULL;
CREATE INDEX comments_of_participant ON comments (participant_id, id) WHERE participant_id IS NOT NULL;
