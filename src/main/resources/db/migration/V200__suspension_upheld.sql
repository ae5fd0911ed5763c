-- The public log also tells when the panel left a suspension standing: about no text.
alter table moderation_log drop constraint moderation_log_about;
alter table moderation_log add constraint moderation_log_about
    check ((content_id is null)
        = (action in ('SUSPENDED', 'SUSPENSION_LIFTED', 'SUSPENSION_UPHELD', 'SAMPLED')));
