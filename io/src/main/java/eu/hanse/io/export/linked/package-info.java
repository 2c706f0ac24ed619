/**
 * Linked data: {@link eu.hanse.io.export.linked.JsonLd} writes programmes, meetings, cities,
 * organisations and sources in terms that others know.
 *
 * <table>
 *   <caption>What becomes what</caption>
 *   <thead>
 *     <tr><th scope="col">Here</th><th scope="col">There</th></tr>
 *   </thead>
 *   <tbody>
 *     <tr><td>city: the territory</td><td>{@code schema:City} (municipality, city state) or {@code
 *         schema:AdministrativeArea} (the others), {@code dcterms:Location} (Core Location)</td></tr>
 *     <tr><td>city: the local authority</td><td>{@code schema:GovernmentOrganization}, {@code
 *         cv:PublicOrganisation} (Core Public Organisation), with {@code dcterms:spatial} and {@code
 *         schema:areaServed} for the territory</td></tr>
 *     <tr><td>name</td><td>{@code schema:name}</td></tr>
 *     <tr><td>names by language</td><td>{@code schema:alternateName}; of cities, {@code
 *         locn:geographicName}, too</td></tr>
 *     <tr><td>alias, acronym</td><td>{@code schema:alternateName}</td></tr>
 *     <tr><td>kind</td><td>the type, and {@code schema:additionalType} as data files write it</td></tr>
 *     <tr><td>country</td><td>{@code schema:address} with {@code schema:addressCountry}</td></tr>
 *     <tr><td>location</td><td>{@code schema:geo} and {@code locn:geometry}</td></tr>
 *     <tr><td>part of, NUTS code</td><td>{@code schema:containedInPlace}</td></tr>
 *     <tr><td>population</td><td>{@code schema:additionalProperty}</td></tr>
 *     <tr><td>identifier</td><td>{@code schema:identifier}; of Wikidata, GeoNames, ROR and CORDIS,
 *         {@code schema:sameAs}, too, if it is well formed; a city's of ROR is its authority's</td></tr>
 *     <tr><td>web address</td><td>{@code schema:url}</td></tr>
 *     <tr><td>note</td><td>{@code rdfs:comment}</td></tr>
 *     <tr><td>sources of something</td><td>{@code prov:wasDerivedFrom}</td></tr>
 *     <tr><td>organisation</td><td>{@code schema:Organization}, or one of its kinds: {@code
 *         schema:GovernmentOrganization} with {@code cv:PublicOrganisation} (EU institution, public
 *         authority), {@code schema:Consortium}, {@code schema:CollegeOrUniversity}, {@code
 *         schema:ResearchOrganization}, {@code schema:NGO}</td></tr>
 *     <tr><td>programme</td><td>{@code schema:ResearchProject} if it procures research, otherwise
 *         {@code schema:Project}; both are organisations there</td></tr>
 *     <tr><td>its period</td><td>{@code schema:foundingDate}, {@code schema:dissolutionDate}</td></tr>
 *     <tr><td>its summary, its tracks</td><td>{@code schema:description}, {@code
 *         schema:keywords}</td></tr>
 *     <tr><td>participation</td><td>{@code schema:member} by way of a {@code
 *         schema:OrganizationRole} with {@code schema:roleName}, {@code schema:startDate} and {@code
 *         schema:endDate}; and {@code org:memberOf} of the authority</td></tr>
 *     <tr><td>involvement as coordinator, lead procurer, consortium member or expert partner</td>
 *         <td>{@code schema:member} in the same way</td></tr>
 *     <tr><td>involvement as funder, contribution</td><td>{@code schema:funder}</td></tr>
 *     <tr><td>involvement as support, contribution in kind</td><td>{@code schema:sponsor}</td></tr>
 *     <tr><td>grant</td><td>{@code schema:funding} with a {@code schema:MonetaryGrant}</td></tr>
 *     <tr><td>meeting</td><td>{@code schema:Event}, by {@code schema:event} of the programme</td></tr>
 *     <tr><td>its host</td><td>{@code schema:location}, the territory, unless it is held online; and
 *         {@code schema:organizer} by way of a {@code schema:Role} named host</td></tr>
 *     <tr><td>its cities and organisations</td><td>{@code schema:attendee}</td></tr>
 *     <tr><td>its place</td><td>{@code schema:location}, as text</td></tr>
 *     <tr><td>its attendance, its status</td><td>{@code schema:eventAttendanceMode}, {@code
 *         schema:eventStatus}; the date of one that was moved is {@code
 *         schema:previousStartDate}</td></tr>
 *     <tr><td>source</td><td>{@code schema:CreativeWork}, {@code prov:Entity}, with {@code
 *         schema:publisher}, {@code schema:datePublished}, and {@code dc:rights} for the
 *         licence</td></tr>
 *   </tbody>
 * </table>
 *
 * <p>For want of fitting terms these are not written: mandates and placements; calls, frameworks,
 * editions, predecessors and phases; experts, initiatives, transfers, mentorings, agreements and
 * procurements; involvement as managing authority or supplier; the tracks, phases, consortium and
 * representative of a participation; shares and totals of funding plans; agendas, speakers, hours
 * and outcomes of meetings; claims. {@code cv:PublicEvent} is not used, as meetings need not be
 * public.
 */
@NullMarked
package eu.hanse.io.export.linked;

import org.jspecify.annotations.NullMarked;
