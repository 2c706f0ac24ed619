package eu.hanse.benchmarks.binding;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

/**
 * The properties of a point.
 *
 * @param lat the latitude in degrees, north positive
 * @param lon the longitude in degrees, east positive
 */
public record PointData(
    @NotNull @DecimalMin("-90") @DecimalMax("90") Double lat,
    @NotNull @DecimalMin("-180") @DecimalMax("180") Double lon) {}
