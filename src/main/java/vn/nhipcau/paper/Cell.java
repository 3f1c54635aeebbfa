package vn.nhipcau.paper;

/**
 * A place in a table: table, row and column count from 0 in the order of the paper; rows and columns say how many of them
 * a merged cell covers, at least 1.
 */
public record Cell(int table, int row, int column, int rows, int columns) {}
