-- How each studio stands, from the application on; the studio itself is there from its trial run on.
create table studio_life (
    id uuid constraint studio_life_pk primary key,
    studio text constraint studio_life_studio_fk references studio,
    applicant uuid,
    version integer not null,
    step text not null,
    state text not null,
    application text not null,
    constraint studio_life_studio_uq unique (studio)
);

-- Serves "what I applied for".
create index studio_life_applicant_ix on studio_life (applicant) where applicant is not null;
