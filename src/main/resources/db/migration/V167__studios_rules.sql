-- The district's own rules. A version holds from its day until the next one begins, or the rule ends.
create table district_rule (
    id uuid constraint district_rule_pk primary key,
    keeper text not null,
    ended_on date,
    end_reason text not null,
    constraint district_rule_end_chk check ((ended_on is null) = (end_reason = ''))
);

-- Rows are only ever added. The primary key serves a rule's versions, the newest first.
create table district_rule_version (
    rule uuid not null constraint district_rule_version_rule_fk references district_rule,
    version integer not null,
    begins date not null,
    title text not null,
    gist text not null,
    document text not null,
    why text not null,
    constraint district_rule_version_pk primary key (rule, version)
);
