package shangliang.consultation;

import shangliang.council.affiliations.Interest;

/**
 * What a member at a table heads or works for elsewhere.
 *
 * @param same whether that is of the same trade as a voice it began with
 */
record Stake(Interest interest, boolean same) {}
