-- Who calls people together in a studio, by turns; the key serves "whose turn is it".
create table studio_convener (
    studio text not null constraint studio_convener_studio_fk references studio,
    since date not null,
    until date not null,
    member uuid not null,
    constraint studio_convener_pk primary key (studio, since),
    constraint studio_convener_span_chk check (until >= since)
);
