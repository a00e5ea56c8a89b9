package io.linli.citizen.governance.grpc;

import java.util.Map;
import java.util.TreeMap;

/// What each method of the governance services that reads finds its rows by. A new one needs a row
/// here.
final class JurisdictionRows {
    private JurisdictionRows() {}

    /// What a read finds its rows by.
    enum By {
        /// By region; the answer has a mark of each community in reach.
        REGION,
        /// By region; the answer has what holds in that very region.
        REGION_ITSELF,
        /// By region; the answer is a number of cases.
        REGION_COUNT,
        /// By region; the answer has a number of whistles.
        REGION_WHISTLES,
        /// By region; the answer is figures of tickets.
        REGION_RATES,
        CASE,
        WHISTLE,
        PRE_WHISTLE,
        TICKET,
        ATTACHMENT,
        DISPUTE,
        EXPORT,
        /// Found like an export; told to nobody but whoever asked for it.
        OWN_EXPORT,
        /// The same for all; nothing of a region is in it.
        NOTHING,
        /// Goes on for ever; `WatchEndpointTest` asks it.
        LIVE;

        boolean isOfRegions() {
            return name().startsWith("REGION");
        }
    }

    static final Map<String, By> ROWS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("CaseService/GetCase", By.CASE),
                            Map.entry("CaseService/ListCases", By.REGION),
                            Map.entry("CaseService/CountCases", By.REGION_COUNT),
                            Map.entry("CaseService/ListCaseEvents", By.CASE),
                            Map.entry("CaseService/GetCaseMachine", By.NOTHING),
                            Map.entry("CaseService/ListCategories", By.NOTHING),
                            Map.entry("CaseService/ListAnswerTemplates", By.REGION_ITSELF),
                            Map.entry("CaseService/ListMergeCandidates", By.CASE),
                            Map.entry("CaseService/ListMergedCases", By.CASE),
                            Map.entry("CaseService/WatchCases", By.LIVE),
                            Map.entry("DeadlineService/ExplainCaseDeadline", By.CASE),
                            Map.entry("WhistleService/GetWhistle", By.WHISTLE),
                            Map.entry("WhistleService/ListWhistles", By.REGION),
                            Map.entry("WhistleService/ListWhistleEvents", By.WHISTLE),
                            Map.entry("WhistleService/ExportWhistleEvents", By.REGION),
                            Map.entry("WhistleService/GetWhistleNumbers", By.REGION_WHISTLES),
                            Map.entry("WhistleService/GetWhistleMachine", By.NOTHING),
                            Map.entry("PreWhistleService/GetPreWhistle", By.PRE_WHISTLE),
                            Map.entry("PreWhistleService/ListPreWhistles", By.REGION),
                            Map.entry("DutyService/ListDuties", By.REGION),
                            Map.entry("DutyService/ListVacancies", By.REGION),
                            Map.entry("AttachmentService/ListAttachments", By.CASE),
                            Map.entry("AttachmentService/DownloadAttachment", By.ATTACHMENT),
                            Map.entry("HotlineService/GetHotlineTicket", By.TICKET),
                            Map.entry("HotlineService/ListHotlineTickets", By.REGION),
                            Map.entry("HotlineService/ListHotlineTicketEvents", By.TICKET),
                            Map.entry("HotlineService/GetHotlineRates", By.REGION_RATES),
                            Map.entry("HotlineService/ExportHotlineTickets", By.REGION),
                            Map.entry("DisputeService/GetDispute", By.DISPUTE),
                            Map.entry("DisputeService/ListDisputes", By.REGION),
                            Map.entry("DisputeService/CountDisputes", By.REGION_COUNT),
                            Map.entry("DisputeService/GetDisputeReport", By.REGION_COUNT),
                            Map.entry("DisputeService/ListDisputeEvents", By.DISPUTE),
                            Map.entry("ExportService/GetExport", By.EXPORT),
                            Map.entry("ExportService/ListExports", By.REGION),
                            Map.entry("ExportService/DownloadExport", By.OWN_EXPORT),
                            Map.entry("NumbersService/GetDashboard", By.REGION_COUNT),
                            Map.entry("NumbersService/GetTrend", By.REGION_COUNT)));
}
