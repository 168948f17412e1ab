-- Says that what lies here is the demo district, when it was made, and what to try; empty in a real one. Read whole.
create table demo_loaded (
    made_at timestamptz not null,
    try_out text not null
);
