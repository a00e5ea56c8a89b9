export interface paths {
  '/v1/regions/{code}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads one region with its children.
     * @description Reads one region with its children.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `REGION_UNKNOWN` (NOT_FOUND): no such code on that day.
     */
    get: operations['Region_GetRegion']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/partners/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads one partner, without its keys.
     * @description Reads one partner, without its keys.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PARTNER_UNKNOWN` (NOT_FOUND): no such partner, or not yours.
     */
    get: operations['Partner_GetPartner']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/partners/{partner}/certificates': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads which client certificates a partner is known by: those that count or wait for approval, at most 8, and then the last 20 that count no more, each with its history.
     * @description Reads which client certificates a partner is known by: those that count or wait for approval, at most 8,
     *     and then the last 20 that count no more, each with its history.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PARTNER_UNKNOWN` (NOT_FOUND): no such partner.
     */
    get: operations['Partner_GetPartnerCertificates']
    put?: never
    /**
     * Proposes that a partner be known by a client certificate. It lets nobody in before somebody else has approved it. Rule: R-30.
     * @description Proposes that a partner be known by a client certificate. It lets nobody in before somebody else has
     *     approved it. Rule: R-30.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PARTNER_UNKNOWN` (NOT_FOUND): no such partner.
     *     - `CERTIFICATE_UNREADABLE` (INVALID_ARGUMENT): not one X.509 certificate in PEM.
     *     - `CERTIFICATE_EXPIRED` (INVALID_ARGUMENT): its time is over.
     *     - `CERTIFICATE_TAKEN` (ALREADY_EXISTS): it is registered already, perhaps for another, or was revoked.
     *     - `CERTIFICATES_FULL` (RESOURCE_EXHAUSTED): the partner has 8 already, proposed ones counted.
     */
    post: operations['Partner_ProposeCertificate']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/partners/{partner}/certificates/{thumbprint}:approve': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Approves a proposed certificate: whoever comes with it is the partner from now on.
     * @description Approves a proposed certificate: whoever comes with it is the partner from now on.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CERTIFICATE_UNREGISTERED` (NOT_FOUND): the partner has no such certificate.
     *     - `SECOND_PERSON_REQUIRED` (PERMISSION_DENIED): whoever proposed cannot approve.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): it is not PROPOSED.
     *     - `CERTIFICATE_EXPIRED` (INVALID_ARGUMENT): its time is over.
     */
    post: operations['Partner_ApproveCertificate']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/partners/{partner}/certificates/{thumbprint}:revoke': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Takes a proposed certificate back or turns it down; or shuts out whoever comes with one that counts, within half a minute and for good. One person is enough: a door that may be open to a thief is shut at once.
     * @description Takes a proposed certificate back or turns it down; or shuts out whoever comes with one that counts, within
     *     half a minute and for good. One person is enough: a door that may be open to a thief is shut at once.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CERTIFICATE_UNREGISTERED` (NOT_FOUND): the partner has no such certificate.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): it counts no more already.
     */
    post: operations['Partner_RevokeCertificate']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/estates/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads one estate.
     * @description Reads one estate.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `ESTATE_UNKNOWN` (NOT_FOUND): no such estate, or outside the caller's jurisdiction.
     */
    get: operations['Estate_GetEstate']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/publications': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists publications, newest first, without their grants and routes, which reading one tells.
     * @description Lists publications, newest first, without their grants and routes, which reading one tells.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Publication_ListPublications']
    put?: never
    /**
     * Proposes to publish a service, or a new version of one: once approved it replaces what is published under the same name. Nothing is published by proposing.
     * @description Proposes to publish a service, or a new version of one: once approved it replaces what is published under
     *     the same name. Nothing is published by proposing.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CONTRACT_BROKEN` (INVALID_ARGUMENT): the descriptor set cannot be served; every fault is named.
     *     - `GRANTS_UNFIT` (INVALID_ARGUMENT): a method without a grant, or a grant without a method.
     *     - `TARGET_DENIED` (INVALID_ARGUMENT): the target is not one of those this mesh may call.
     *     - `PROPOSAL_PENDING` (ALREADY_EXISTS): another proposal of this name waits for its decision.
     */
    post: operations['Publication_ProposePublication']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/publications/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads one publication with its history.
     * @description Reads one publication with its history.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PUBLICATION_UNKNOWN` (NOT_FOUND): no such publication.
     */
    get: operations['Publication_GetPublication']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/publications/{id}:approve': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Approves what was proposed; every gateway serves it within seconds. The contract is checked once more.
     * @description Approves what was proposed; every gateway serves it within seconds. The contract is checked once more.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PUBLICATION_UNKNOWN` (NOT_FOUND): no such publication.
     *     - `SECOND_PERSON_REQUIRED` (PERMISSION_DENIED): whoever proposed cannot approve.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): it is not PROPOSED.
     *     - `CONTRACT_BROKEN` (INVALID_ARGUMENT): the descriptor set cannot be served any more.
     *     - `GRANTS_UNFIT` (INVALID_ARGUMENT): the grants do not fit it any more.
     *     - `TARGET_DENIED` (INVALID_ARGUMENT): the mesh may not call the target any more.
     *     - `PUBLICATIONS_FULL` (RESOURCE_EXHAUSTED): 100 services are published already.
     */
    post: operations['Publication_ApprovePublication']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/publications/{id}:reject': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Turns a proposal down and says why.
     * @description Turns a proposal down and says why.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PUBLICATION_UNKNOWN` (NOT_FOUND): no such publication.
     *     - `SECOND_PERSON_REQUIRED` (PERMISSION_DENIED): whoever proposed withdraws instead.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): it is not PROPOSED.
     */
    post: operations['Publication_RejectPublication']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/publications/{id}:withdraw': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Takes a proposal back before it is decided.
     * @description Takes a proposal back before it is decided.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PUBLICATION_UNKNOWN` (NOT_FOUND): no such publication.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): it is not PROPOSED.
     */
    post: operations['Publication_WithdrawPublication']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/publications/{id}:proposeRemoval': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Proposes to take a published service down. It stays published until that is approved.
     * @description Proposes to take a published service down. It stays published until that is approved.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PUBLICATION_UNKNOWN` (NOT_FOUND): no such publication.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): it is not ACTIVE.
     */
    post: operations['Publication_ProposeRemoval']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/publications/{id}:approveRemoval': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Takes a service down; its paths are unknown to every gateway within seconds, open calls are let finish.
     * @description Takes a service down; its paths are unknown to every gateway within seconds, open calls are let finish.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PUBLICATION_UNKNOWN` (NOT_FOUND): no such publication.
     *     - `SECOND_PERSON_REQUIRED` (PERMISSION_DENIED): whoever proposed the removal cannot approve it.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): its removal is not proposed.
     */
    post: operations['Publication_ApproveRemoval']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/publications/{id}:rejectRemoval': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Keeps a service published whose removal was proposed, and says why.
     * @description Keeps a service published whose removal was proposed, and says why.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PUBLICATION_UNKNOWN` (NOT_FOUND): no such publication.
     *     - `SECOND_PERSON_REQUIRED` (PERMISSION_DENIED): whoever proposed the removal cannot decide on it.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): its removal is not proposed.
     */
    post: operations['Publication_RejectRemoval']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the cases the caller may see, newest first.
     * @description Lists the cases the caller may see, newest first.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Case_ListCases']
    put?: never
    /**
     * Files a case for a community.
     * @description Files a case for a community.
     *
     *     Safe to repeat: the same `Idempotency-Key`, or the same `external_id` of the same partner, answers
     *     the case that was filed first.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CATEGORY_UNKNOWN` (INVALID_ARGUMENT): no such category in the code system today.
     *     - `REGION_UNKNOWN` (INVALID_ARGUMENT): not a community in force today.
     *     - `EXTERNAL_ID_TAKEN` (ALREADY_EXISTS): the partner filed another case under this id.
     */
    post: operations['Case_FileCase']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads one case.
     * @description Reads one case.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     */
    get: operations['Case_GetCase']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases:count': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Counts the cases the caller may see.
     * @description Counts the cases the caller may see.
     */
    get: operations['Case_CountCases']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{caseId}/events': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists what has happened to a case, oldest first; at most 1,000 events.
     * @description Lists what has happened to a case, oldest first; at most 1,000 events.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     */
    get: operations['Case_ListCaseEvents']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{id}:accept': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Takes a case on: the community will see to it.
     * @description Takes a case on: the community will see to it.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): the case is not FILED.
     */
    post: operations['Case_AcceptCase']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{id}:resolve': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Says that the work is done, for a case the community handles itself.
     * @description Says that the work is done, for a case the community handles itself.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): the case is not ACCEPTED.
     */
    post: operations['Case_ResolveCase']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{id}:verify': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Confirms on the spot that the work is done.
     * @description Confirms on the spot that the work is done.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): the case is not RESOLVED.
     */
    post: operations['Case_VerifyCase']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{id}:close': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Closes a verified case.
     * @description Closes a verified case.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): the case is not VERIFIED.
     */
    post: operations['Case_CloseCase']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{id}:comment': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Adds a remark. It never moves a deadline.
     * @description Adds a remark. It never moves a deadline.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `EVENTS_FULL` (RESOURCE_EXHAUSTED): the case has 1,000 events already.
     */
    post: operations['Case_CommentCase']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{id}:rate': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Records the reporter's rating of a closed case; the reporter earns points once. Only the partner that filed the case may rate it.
     * @description Records the reporter's rating of a closed case; the reporter earns points once. Only the partner
     *     that filed the case may rate it.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): the case is not CLOSED.
     *     - `RATED_ALREADY` (ALREADY_EXISTS): rated before, with another score or comment.
     */
    post: operations['Case_RateCase']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases:watch': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Tells of changes to cases in the caller's region as they happen; of several to one case perhaps only the newest. Whoever comes back with the last number it has seen (`Last-Event-ID` over HTTP) is told what it missed. Answers OUT_OF_RANGE when that is no longer kept: read the list again and watch anew.
     * @description Tells of changes to cases in the caller's region as they happen; of several to one case perhaps only
     *     the newest. Whoever comes back with the last number it has seen (`Last-Event-ID` over HTTP) is told
     *     what it missed. Answers OUT_OF_RANGE when that is no longer kept: read the list again and watch anew.
     */
    get: operations['Case_WatchCases']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/whistles': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the whistles the caller may see, newest first.
     * @description Lists the whistles the caller may see, newest first.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Whistle_ListWhistles']
    put?: never
    /**
     * Blows a whistle for an accepted case.
     * @description Blows a whistle for an accepted case.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): the case is not ACCEPTED.
     *     - `WHISTLE_OPEN` (ALREADY_EXISTS): a whistle of this type sounds for the case already.
     *     - `DEPARTMENT_UNKNOWN` (INVALID_ARGUMENT): no such department.
     */
    post: operations['Whistle_BlowWhistle']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/whistles/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads one whistle.
     * @description Reads one whistle.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `WHISTLE_UNKNOWN` (NOT_FOUND): no such whistle, or not yours.
     */
    get: operations['Whistle_GetWhistle']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/whistles/{id}:respond': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Records that a department has heard the call (接哨), or refuses it.
     * @description Records that a department has heard the call (接哨), or refuses it.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `WHISTLE_UNKNOWN` (NOT_FOUND): no such whistle, or not yours.
     *     - `NOT_CALLED` (PERMISSION_DENIED): the department was not called.
     *     - `WHISTLE_CLOSED` (FAILED_PRECONDITION): the whistle is closed.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): a department that has done its part cannot refuse it.
     */
    post: operations['Whistle_RespondToWhistle']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/whistles/{id}:checkIn': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Records that a department is on site (报到).
     * @description Records that a department is on site (报到).
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `WHISTLE_UNKNOWN` (NOT_FOUND): no such whistle, or not yours.
     *     - `NOT_CALLED` (PERMISSION_DENIED): the department was not called.
     *     - `WHISTLE_CLOSED` (FAILED_PRECONDITION): the whistle is closed.
     */
    post: operations['Whistle_CheckInToWhistle']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/whistles/{id}:deliver': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Records that a department has done its part.
     * @description Records that a department has done its part.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `WHISTLE_UNKNOWN` (NOT_FOUND): no such whistle, or not yours.
     *     - `NOT_CALLED` (PERMISSION_DENIED): the department was not called.
     *     - `WHISTLE_CLOSED` (FAILED_PRECONDITION): the whistle is closed.
     */
    post: operations['Whistle_DeliverOnWhistle']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/whistles/{id}:close': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Accepts the departments' work with a score and closes the whistle (销哨). Only the street that blew it may; the case is resolved by it.
     * @description Accepts the departments' work with a score and closes the whistle (销哨). Only the street that blew it
     *     may; the case is resolved by it.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `WHISTLE_UNKNOWN` (NOT_FOUND): no such whistle, or not yours.
     *     - `NOT_THE_BLOWER` (PERMISSION_DENIED): another street blew it.
     *     - `WHISTLE_CLOSED` (FAILED_PRECONDITION): the whistle is closed already.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): a department has not done its part.
     */
    post: operations['Whistle_CloseWhistle']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/ledgers/{ledger}/accounts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Opens accounts. Repeating an item with the same fields answers `EXISTS`.
     * @description Opens accounts. Repeating an item with the same fields answers `EXISTS`.
     */
    post: operations['Ledger_CreateAccounts']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/transfers': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Writes transfers in order. Each item has its own result; a retry with the same ids writes nothing twice.
     * @description Writes transfers in order. Each item has its own result; a retry with the same ids writes nothing twice.
     */
    post: operations['Ledger_CreateTransfers']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/ledgers/{ledger}/accounts/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads one account.
     * @description Reads one account.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `ACCOUNT_UNKNOWN` (NOT_FOUND): no such account, or not yours.
     */
    get: operations['Ledger_GetAccount']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/ledgers/{ledger}/accounts/{accountId}/transfers': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the transfers of an account, newest first.
     * @description Lists the transfers of an account, newest first.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `ACCOUNT_UNKNOWN` (NOT_FOUND): no such account, or not yours.
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Ledger_ListAccountTransfers']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/repairs': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the repair orders the caller may see, newest first.
     * @description Lists the repair orders the caller may see, newest first.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Repair_ListRepairs']
    put?: never
    /**
     * Raises a repair order.
     * @description Raises a repair order.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `ESTATE_UNKNOWN` (NOT_FOUND): no such estate, or not one of yours.
     *     - `CALL_TIME_IMPLAUSIBLE` (INVALID_ARGUMENT): the call lies ahead, or more than 24 hours back.
     */
    post: operations['Repair_CreateRepair']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/repairs/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads one repair order.
     * @description Reads one repair order.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `REPAIR_UNKNOWN` (NOT_FOUND): no such order, or not yours.
     */
    get: operations['Repair_GetRepair']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/repairs/{id}:accept': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Takes an order on; due 3 minutes after the call, the last instant included.
     * @description Takes an order on; due 3 minutes after the call, the last instant included.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `REPAIR_UNKNOWN` (NOT_FOUND): no such order, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): the order is not NEW.
     *     - `STEP_TIME_IMPLAUSIBLE` (INVALID_ARGUMENT): the time lies ahead, or before the step it follows.
     */
    post: operations['Repair_AcceptRepair']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/repairs/{id}:arrive': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Records that someone is at the door; due 10 minutes after the call, the last instant included.
     * @description Records that someone is at the door; due 10 minutes after the call, the last instant included.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `REPAIR_UNKNOWN` (NOT_FOUND): no such order, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): the order is not ACCEPTED.
     *     - `STEP_TIME_IMPLAUSIBLE` (INVALID_ARGUMENT): the time lies ahead, or before the step it follows.
     */
    post: operations['Repair_ArriveAtRepair']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/repairs/{id}:complete': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Says that the repair is done.
     * @description Says that the repair is done.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `REPAIR_UNKNOWN` (NOT_FOUND): no such order, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): nobody has arrived.
     */
    post: operations['Repair_CompleteRepair']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/deliveries/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads one delivery.
     * @description Reads one delivery.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `DELIVERY_UNKNOWN` (NOT_FOUND): no such delivery, or not yours.
     */
    get: operations['Delivery_GetDelivery']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/deliveries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the deliveries the caller may see, newest first.
     * @description Lists the deliveries the caller may see, newest first.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Delivery_ListDeliveries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /** @description Why a request was turned down (RFC 9457). */
    Problem: {
      /** @description `urn:linli:problem:` and the reason. */
      type: string
      /** @description Short, the same for all refusals of a kind. */
      title: string
      /**
       * Format: int32
       * @description The HTTP status.
       */
      status: number
      /** @description Names the value and what was expected. */
      detail: string
      /** @description Stable; a program may act on it. */
      reason: string
      /** @description Name it when asking for help. */
      traceId: string
      /** @description Every field or parameter that does not fit. */
      violations: components['schemas']['Violation'][]
      /**
       * Format: int32
       * @description The code of the `google.rpc.Status`.
       */
      code: number
      /** @description The message of the `google.rpc.Status`. */
      message: string
      /** @description The details of the `google.rpc.Status`. */
      details: {
        [key: string]: unknown
      }[]
    }
    /** @description What does not fit. */
    Violation: {
      /** @description The field or parameter, such as `inner.items[2].name`. */
      field: string
      /** @description What was expected. */
      description: string
    }
    /** @description Something owed to an outside platform. */
    'adapters.Delivery': {
      /** @description The delivery's id. */
      id: string
      /** @description `dispatch` or `portal`. */
      platform: string
      /** @description What it is about. */
      subject: string
      /**
       * Format: int64
       * @description Counts within the subject.
       */
      version: string
      /** @description The community it concerns. */
      region: string
      /** @description How far it has come. */
      state?: components['schemas']['adapters.Delivery.State']
      /**
       * Format: int32
       * @description How often it was sent.
       */
      attempts: number
      /** @description The platform's own number for it. */
      receipt: string
      /** @description What went wrong last; never holds a secret. */
      lastError: string
      /**
       * Format: date-time
       * @description When it was taken.
       */
      createTime?: string
      /**
       * Format: date-time
       * @description When it last changed.
       */
      updateTime?: string
    }
    /**
     * @description How far the delivery has come. Values may be added; treat unknown ones as open.
     *
     *     - `TO_SEND`: Stored, not sent yet.
     *     - `UNKNOWN`: Sent, no clear answer yet: it may have arrived.
     *     - `ACKNOWLEDGED`: The platform has it.
     *     - `DEAD`: Given up; an operator must look.
     * @enum {string}
     */
    'adapters.Delivery.State': 'TO_SEND' | 'UNKNOWN' | 'ACKNOWLEDGED' | 'DEAD'
    /** @description A page of deliveries. */
    'adapters.ListDeliveriesResponse': {
      /** @description The deliveries, newest first. */
      deliveries: components['schemas']['adapters.Delivery'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description Takes a case on. */
    'governance.AcceptCaseRequestBody': {
      /** @description A remark for the history. */
      note?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Blows a whistle. */
    'governance.BlowWhistleRequest': {
      /**
       * Format: uuid
       * @description The case that needs the departments.
       */
      caseId: string
      /** @description Why they are called; sets the time limits. */
      type: components['schemas']['governance.Whistle.Type']
      /** @description What it is about; the case's title when empty. */
      title?: string
      /**
       * @description Whom to call; each department once.
       *
       *     expected each department once
       *
       *     expected one lead department at most
       */
      departments: components['schemas']['governance.BlowWhistleRequest.Department'][]
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description A department to call. */
    'governance.BlowWhistleRequest.Department': {
      /** @description The department's code, such as `110105-CGW`. */
      org: string
      /** @description Whether it leads; the first one does when none is marked. */
      lead?: boolean
    }
    /** @description Something a resident reported, on its way to being put right. */
    'governance.Case': {
      /** @description The case's id, a UUID. */
      id: string
      /** @description The partner's own number for the case. */
      externalId: string
      /** @description The community it lies in. */
      region: string
      /** @description The community's name. */
      regionName: string
      /** @description The code system the category belongs to. */
      codeSystem: string
      /** @description The category's code. */
      category: string
      /** @description The category's name. */
      categoryName: string
      /** @description What it is about, in a few words. */
      title: string
      /** @description What was seen. */
      description: string
      /** @description How far it has come. */
      state?: components['schemas']['governance.Case.State']
      /** @description The partner that filed it; empty when an officer did. */
      partnerId: string
      /** @description Who reported it. */
      reporter?: components['schemas']['governance.Reporter']
      /** @description The ledger account the reporter's points go to. */
      reporterAccountId: string
      /** @description The whistle blown for it, while there is one. */
      whistleId: string
      /** @description The reporter's rating, once given. */
      rating?: components['schemas']['governance.Case.Rating']
      /**
       * Format: date-time
       * @description When it was filed.
       */
      createTime?: string
      /**
       * Format: date-time
       * @description When it last changed.
       */
      updateTime?: string
      /** @description Its time limit. */
      clock?: components['schemas']['governance.Case.Clock']
      /**
       * Format: int64
       * @description Counts the changes of state, from 1.
       */
      version: string
      /** @description Changes whenever anything of the case does. */
      etag: string
    }
    /** @description The time limit of the case. */
    'governance.Case.Clock': {
      /**
       * Format: date-time
       * @description The last instant that is still on time.
       */
      dueTime?: string
      /** @description How the clock stands now. */
      state?: components['schemas']['governance.Case.Clock.State']
      /**
       * Format: date-time
       * @description When the case was resolved.
       */
      stopTime?: string
    }
    /**
     * @description How the clock stands.
     *
     *     - `RUNNING`: More than a quarter of the time is left.
     *     - `DUE_SOON`: The last quarter of the time has begun.
     *     - `OVERDUE`: Past the deadline and not resolved.
     *     - `MET`: Resolved in time.
     *     - `BREACHED`: Resolved too late.
     * @enum {string}
     */
    'governance.Case.Clock.State': 'RUNNING' | 'DUE_SOON' | 'OVERDUE' | 'MET' | 'BREACHED'
    /** @description The reporter's rating. */
    'governance.Case.Rating': {
      /**
       * Format: int32
       * @description 5 very content … 1 not at all.
       */
      score: number
      /** @description What the reporter wrote. */
      comment: string
      /**
       * Format: date-time
       * @description When.
       */
      time?: string
    }
    /**
     * @description How far the case has come. Values may be added; treat unknown ones as open.
     *
     *     - `FILED`: Filed; nobody has taken it on yet.
     *     - `ACCEPTED`: Taken on by the community or street.
     *     - `IN_PROGRESS`: Departments have been called.
     *     - `RESOLVED`: Said to be done.
     *     - `VERIFIED`: Found to be done.
     *     - `CLOSED`: At its end.
     * @enum {string}
     */
    'governance.Case.State':
      'FILED' | 'ACCEPTED' | 'IN_PROGRESS' | 'RESOLVED' | 'VERIFIED' | 'CLOSED'
    /** @description Something that happened to a case. */
    'governance.CaseEvent': {
      /**
       * Format: int64
       * @description Counts from 1 within the case, without gaps.
       */
      seq: string
      /** @description What happened, such as `FILED`, `ACCEPTED`, `WHISTLE_BLOWN`, `DEPARTMENT_ARRIVED`. */
      type: string
      /** @description The name of whoever did it. */
      actor: string
      /** @description The role they acted in. */
      actorRole: string
      /**
       * Format: date-time
       * @description When.
       */
      time?: string
      /** @description What they wrote. */
      note: string
      /** @description The case's state afterwards. */
      state?: components['schemas']['governance.Case.State']
    }
    /** @description A department is on site. */
    'governance.CheckInToWhistleRequestBody': {
      /** @description The department; a department officer's own when empty. */
      org?: string
      /**
       * Format: date-time
       * @description When it happened, as a platform reports it; now when not said. Only platforms may say.
       */
      time?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Closes a case. */
    'governance.CloseCaseRequestBody': {
      /** @description A remark for the history. */
      note?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Closes a whistle. */
    'governance.CloseWhistleRequestBody': {
      /**
       * Format: int32
       * @description The street's score for the departments, 1..5.
       */
      score: number
      /** @description A remark for the history. */
      note?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Adds a remark. */
    'governance.CommentCaseRequestBody': {
      /** @description The remark. */
      text: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description How many cases there are. */
    'governance.CountCasesResponse': {
      /**
       * Format: int64
       * @description All cases the caller may see.
       */
      total: string
      /** @description The same by state; states without a case are left out. */
      byState: components['schemas']['governance.CountCasesResponse.StateCount'][]
      /**
       * Format: int64
       * @description Unfinished cases past their deadline.
       */
      overdue: string
      /**
       * Format: int64
       * @description Unfinished cases in the last quarter of their time.
       */
      dueSoon: string
    }
    /** @description How many cases are in one state. */
    'governance.CountCasesResponse.StateCount': {
      /** @description The state. */
      state?: components['schemas']['governance.Case.State']
      /**
       * Format: int64
       * @description How many.
       */
      count: string
    }
    /** @description A department has done its part. */
    'governance.DeliverOnWhistleRequestBody': {
      /** @description The department; a department officer's own when empty. */
      org?: string
      /** @description What was done. */
      note?: string
      /**
       * Format: date-time
       * @description When it happened, as a platform reports it; now when not said. Only platforms may say.
       */
      time?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Files a case. */
    'governance.FileCaseRequest': {
      /** @description The caller's own number for the case; unique per partner. Required of partners. */
      externalId?: string
      /**
       * @description The community, 12 digits. Rule: R-27.
       *
       *     expected a community code of 12 digits
       */
      region: string
      /** @description The category's code, such as `ROAD_COLLAPSE`. */
      category: string
      /** @description The dated code system the category belongs to; `linli` when empty. */
      codeSystem?: string
      /** @description What it is about, in a few words. */
      title: string
      /** @description What was seen. */
      description?: string
      /** @description Who reported it; may be left out, the portal then answers for the reporter. */
      reporter?: components['schemas']['governance.Reporter']
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description The history of a case. */
    'governance.ListCaseEventsResponse': {
      /** @description The events, oldest first. */
      events: components['schemas']['governance.CaseEvent'][]
    }
    /** @description A page of cases. */
    'governance.ListCasesResponse': {
      /** @description The cases, newest first. */
      cases: components['schemas']['governance.Case'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A page of whistles. */
    'governance.ListWhistlesResponse': {
      /** @description The whistles, newest first. */
      whistles: components['schemas']['governance.Whistle'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description Rates a closed case. */
    'governance.RateCaseRequestBody': {
      /**
       * Format: int32
       * @description 5 very content … 1 not at all. Rule: R-86.
       */
      score: number
      /** @description What the reporter wrote. */
      comment?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description The person who reported a case. */
    'governance.Reporter': {
      /** @description The portal's own id of the person; points are credited to it. Opaque to Linli. */
      id?: string
      /** @description The person's name; stored encrypted, shown masked. */
      name?: string
      /**
       * @description The person's telephone number; stored encrypted, shown masked.
       *
       *     When sent: `^[0-9+-]{5,20}$`.
       */
      phone?: string
    }
    /** @description Says that the work is done. */
    'governance.ResolveCaseRequestBody': {
      /** @description What was done. */
      note?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /**
     * @description What a department can say.
     *
     *     - `ACKNOWLEDGE`: It is coming.
     *     - `REFUSE`: It holds the call to be not its business; still due until the street agrees.
     * @enum {string}
     */
    'governance.RespondToWhistleRequest.Answer': 'ACKNOWLEDGE' | 'REFUSE'
    /** @description A department's answer to the call. */
    'governance.RespondToWhistleRequestBody': {
      /** @description The department; a department officer's own when empty. */
      org?: string
      /** @description The answer. */
      answer: components['schemas']['governance.RespondToWhistleRequest.Answer']
      /** @description Why, when refusing. */
      reason?: string
      /**
       * Format: date-time
       * @description When it happened, as a platform reports it; now when not said. Only platforms may say.
       */
      time?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Confirms that the work is done. */
    'governance.VerifyCaseRequestBody': {
      /** @description What was found. */
      note?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description One message of the stream. */
    'governance.WatchCasesResponse': {
      /** @description What changed. */
      change?: components['schemas']['governance.WatchCasesResponse.Change']
      /**
       * Format: int64
       * @description Rises from event to event; the id of the event over HTTP.
       */
      eventNumber: string
    }
    /** @description A case that changed. */
    'governance.WatchCasesResponse.Change': {
      /** @description The case's id. */
      caseId: string
      /** @description The community it lies in. */
      region: string
      /** @description Its state now. */
      state?: components['schemas']['governance.Case.State']
      /**
       * Format: int64
       * @description Its version now.
       */
      version: string
    }
    /** @description A street's call to departments that must come on site. */
    'governance.Whistle': {
      /** @description The whistle's id, a UUID. */
      id: string
      /** @description The case it was blown for. */
      caseId: string
      /** @description The community the case lies in. */
      region: string
      /** @description The street that blew it. */
      street: string
      /** @description Why departments are called. */
      type?: components['schemas']['governance.Whistle.Type']
      /** @description What it is about. */
      title: string
      /** @description How far it has come. */
      state?: components['schemas']['governance.Whistle.State']
      /** @description The called departments, the lead first. */
      departments: components['schemas']['governance.Whistle.Department'][]
      /**
       * Format: date-time
       * @description When it was blown.
       */
      blowTime?: string
      /**
       * Format: date-time
       * @description When it was closed.
       */
      closeTime?: string
      /**
       * Format: int32
       * @description The street's score, 1..5; 0 until closed.
       */
      score: number
      /** @description Missed deadlines, oldest first. */
      escalations: components['schemas']['governance.Whistle.Escalation'][]
      /** @description Changes whenever anything of the whistle does. */
      etag: string
    }
    /** @description One called department. */
    'governance.Whistle.Department': {
      /** @description The department's code. */
      org: string
      /** @description The department's name. */
      name: string
      /** @description Whether it leads. */
      lead: boolean
      /** @description How far it has come. */
      state?: components['schemas']['governance.Whistle.Department.State']
      /**
       * Format: date-time
       * @description The last instant at which hearing the call is on time.
       */
      ackDueTime?: string
      /**
       * Format: date-time
       * @description When it heard the call.
       */
      ackTime?: string
      /** @description Whether that was on time. */
      ackMark?: components['schemas']['governance.Whistle.Mark']
      /**
       * Format: date-time
       * @description The last instant at which being on site is on time.
       */
      arriveDueTime?: string
      /**
       * Format: date-time
       * @description When it was on site.
       */
      arriveTime?: string
      /** @description Whether that was on time. */
      arriveMark?: components['schemas']['governance.Whistle.Mark']
      /**
       * Format: date-time
       * @description When it had done its part.
       */
      doneTime?: string
      /** @description Why it refused, or what it did. */
      note: string
    }
    /**
     * @description How far the department has come.
     *
     *     - `CALLED`: Called; no word yet.
     *     - `ACKED`: Has heard the call.
     *     - `REPORTED_IN`: On site.
     *     - `DONE`: Has done its part.
     *     - `REFUSED`: Refuses; still due until the street agrees.
     * @enum {string}
     */
    'governance.Whistle.Department.State': 'CALLED' | 'ACKED' | 'REPORTED_IN' | 'DONE' | 'REFUSED'
    /** @description A deadline that was missed and told upwards. */
    'governance.Whistle.Escalation': {
      /** @description The late department. */
      org: string
      /** @description What was missed: `ACK` or `ARRIVE`. */
      missed: string
      /**
       * Format: int32
       * @description Whom it was told: 1 the district's leader in charge, 2 the district's inspectors.
       */
      level: number
      /**
       * Format: date-time
       * @description When.
       */
      time?: string
    }
    /**
     * @description Whether a step was on time. The last instant still is.
     *
     *     - `ON_TIME`: On time.
     *     - `LATE`: Too late.
     * @enum {string}
     */
    'governance.Whistle.Mark': 'ON_TIME' | 'LATE'
    /**
     * @description How far the whistle has come. Values may be added; treat unknown ones as open.
     *
     *     - `BLOWN`: Blown; departments are at work.
     *     - `DEPT_DONE`: Every department has done its part; the street has the word.
     *     - `CLOSED`: Accepted and closed by the street.
     * @enum {string}
     */
    'governance.Whistle.State': 'BLOWN' | 'DEPT_DONE' | 'CLOSED'
    /**
     * @description Why departments are called. Rule: R-11.
     *
     *     - `EMERGENCY`: 应急处置: heard within 5 minutes, on site within 30.
     *     - `JOINT_ENFORCEMENT`: 综合执法: heard within 2 hours, on site within 1 working day.
     *     - `DEMAND_KEYWORK`: 群众诉求、重点工作: heard within 4 working hours, a plan within 3 working days.
     * @enum {string}
     */
    'governance.Whistle.Type': 'EMERGENCY' | 'JOINT_ENFORCEMENT' | 'DEMAND_KEYWORK'
    /** @description Approves a proposed certificate. */
    'identity.ApproveCertificateRequestBody': {
      /** @description What is to be remembered with it. */
      note?: string
      /** @description Makes a repeat safe; remembered for 24 hours. */
      requestId?: string
    }
    /** @description Approves a proposal. */
    'identity.ApprovePublicationRequestBody': {
      /** @description What is to be remembered with it. */
      note?: string
      /** @description Makes a repeat safe; remembered for 24 hours. */
      requestId?: string
    }
    /** @description Takes a service down. */
    'identity.ApproveRemovalRequestBody': {
      /** @description What is to be remembered with it. */
      note?: string
      /** @description Makes a repeat safe; remembered for 24 hours. */
      requestId?: string
    }
    /** @description A step somebody took. */
    'identity.CertificateEvent': {
      /** @description What was done. */
      kind?: components['schemas']['identity.CertificateEvent.Kind']
      /** @description The subject of the person who did it. */
      person: string
      /** @description The person's name. */
      personName: string
      /**
       * Format: date-time
       * @description When, UTC.
       */
      time?: string
      /** @description What was said to it. */
      note: string
    }
    /**
     * @description What was done.
     *
     *     - `PROPOSED`: Proposed.
     *     - `APPROVED`: Approved: it counts from then on.
     *     - `WITHDRAWN`: Taken back or turned down before it counted.
     *     - `REVOKED`: Revoked.
     * @enum {string}
     */
    'identity.CertificateEvent.Kind': 'PROPOSED' | 'APPROVED' | 'WITHDRAWN' | 'REVOKED'
    /** @description A residential estate (小区). */
    'identity.Estate': {
      /** @description The estate's id, such as `E-JSB-01`. */
      id: string
      /** @description Its name. */
      name: string
      /** @description The community it lies in. */
      region: string
      /** @description The property firm that looks after it; a partner's id. */
      firm: string
    }
    /** @description Who may call one method. */
    'identity.Grant': {
      /** @description The method's full name, such as `cn.example.bus.v1.BusService.GetBus`. */
      method: string
      /** @description Realm roles of people, such as `grid-worker`. */
      roles?: string[]
      /** @description Scopes of partners, such as `bus.read`. */
      scopes?: string[]
      /**
       * @description The request's own field, a text, that names the region the call is about. When it is said, the field must
       *     be filled and the caller's region contain it; empty: the call is about no region.
       */
      regionField?: string
    }
    /** @description A page of publications. */
    'identity.ListPublicationsResponse': {
      /** @description The publications, newest first. */
      publications: components['schemas']['identity.Publication'][]
      /** @description For the next page; empty on the last. */
      nextPageToken: string
    }
    /** @description A machine outside the mesh. */
    'identity.Partner': {
      /** @description The id, which is also the application key. */
      id: string
      /** @description The partner's name. */
      name: string
      /** @description What it is. */
      kind?: components['schemas']['identity.Partner.Kind']
      /** @description What it may do, such as `cases.write`. */
      scopes: string[]
      /** @description The region it may act in; empty for a firm, which is bound by its estates. */
      region: string
      /** @description The estates it looks after; at most 1,000. */
      estates: string[]
      /** @description Where it wants to be told of progress; empty for nowhere. */
      callbackUrl: string
      /** @description Whether it is switched off; every call of it is refused then. */
      disabled: boolean
    }
    /**
     * @description What the partner is.
     *
     *     - `PORTAL`: A municipal portal that files cases for residents.
     *     - `PROPERTY_FIRM`: A property firm.
     *     - `PLATFORM`: An outside platform that answers hand-overs.
     * @enum {string}
     */
    'identity.Partner.Kind': 'PORTAL' | 'PROPERTY_FIRM' | 'PLATFORM'
    /** @description A client certificate a partner is or was known by. */
    'identity.PartnerCertificate': {
      /** @description The partner's id. */
      partner: string
      /** @description The SHA-256 of the certificate in DER, as 64 lower-case hex digits. */
      thumbprint: string
      /**
       * Format: date-time
       * @description The last instant it holds, UTC; from then on it counts no more, whatever its state.
       */
      expireTime?: string
      /** @description Where it stands, whom to ask. */
      label: string
      /** @description How far it has come. */
      state?: components['schemas']['identity.PartnerCertificate.State']
      /** @description Everything that was done with it, in order; nothing for one that came in by a file. */
      events: components['schemas']['identity.CertificateEvent'][]
    }
    /**
     * @description How far it has come.
     *
     *     - `PROPOSED`: Waits for the second person; it lets nobody in.
     *     - `ACTIVE`: Whoever comes with it is the partner.
     *     - `WITHDRAWN`: Taken back or turned down before it counted; may be proposed again.
     *     - `REVOKED`: It counts no more, for good.
     * @enum {string}
     */
    'identity.PartnerCertificate.State': 'PROPOSED' | 'ACTIVE' | 'WITHDRAWN' | 'REVOKED'
    /** @description The client certificates of one partner. */
    'identity.PartnerCertificates': {
      /** @description Those that count or wait, oldest first, at most 8; then the last 20 that count no more, the latest first. */
      certificates: components['schemas']['identity.PartnerCertificate'][]
    }
    /** @description Proposes a certificate for a partner. */
    'identity.ProposeCertificateRequestBody': {
      /** @description The certificate in PEM, alone: no chain, and never its private key. */
      pem: string
      /** @description Where it stands, whom to ask. */
      label?: string
      /** @description What the second person should know: how it came, who has vouched for it. */
      note?: string
      /** @description Makes a repeat safe; remembered for 24 hours. */
      requestId?: string
    }
    /** @description Proposes to publish a service. */
    'identity.ProposePublicationRequest': {
      /** @description The name in its paths; every binding of the descriptor set lies under `/v1/x/{name}/`. */
      name: string
      /** @description What people call it. */
      displayName: string
      /** @description Where it is served, `host:port`; one of those this mesh may call. */
      target: string
      /**
       * Format: byte
       * @description A `google.protobuf.FileDescriptorSet` with its imports (`protoc --include_imports`), at most 512 KiB.
       */
      descriptorSet: string
      /** @description Who may call which method; every method with a binding needs one. */
      grants?: components['schemas']['identity.Grant'][]
      /** @description What it is held to. */
      terms?: components['schemas']['identity.Terms']
      /** @description What the second person should know. */
      note?: string
      /** @description Makes a repeat safe; remembered for 24 hours. */
      requestId?: string
    }
    /** @description Proposes to take a service down. */
    'identity.ProposeRemovalRequestBody': {
      /** @description Why. */
      note: string
      /** @description Makes a repeat safe; remembered for 24 hours. */
      requestId?: string
    }
    /** @description A gRPC service of a department or firm, as it is or was published or proposed. A new version is a new one. */
    'identity.Publication': {
      /** @description The id. */
      id: string
      /** @description The name in its paths: `/v1/x/{name}/`. */
      name: string
      /** @description What people call it. */
      displayName: string
      /** @description Where it is served, `host:port`. */
      target: string
      /** @description Who may call which method. */
      grants: components['schemas']['identity.Grant'][]
      /** @description What it is held to. */
      terms?: components['schemas']['identity.Terms']
      /** @description How it is called. */
      routes: components['schemas']['identity.PublishedRoute'][]
      /** @description SHA-256 of the descriptor set, 64 hex digits. */
      descriptorDigest: string
      /** @description How far it has come. */
      state?: components['schemas']['identity.Publication.State']
      /** @description Everything that was done with it, in order. */
      events: components['schemas']['identity.PublicationEvent'][]
    }
    /**
     * @description How far it has come.
     *
     *     - `PROPOSED`: Waits for the second person.
     *     - `ACTIVE`: Served by every gateway.
     *     - `REJECTED`: Turned down.
     *     - `WITHDRAWN`: Taken back before it was decided.
     *     - `REPLACED`: A newer one of the same name is active instead.
     *     - `REMOVAL_PROPOSED`: Still served; its removal waits for the second person.
     *     - `REMOVED`: Taken down.
     * @enum {string}
     */
    'identity.Publication.State':
      'PROPOSED' | 'ACTIVE' | 'REJECTED' | 'WITHDRAWN' | 'REPLACED' | 'REMOVAL_PROPOSED' | 'REMOVED'
    /** @description A step somebody took. */
    'identity.PublicationEvent': {
      /** @description What was done. */
      kind?: components['schemas']['identity.PublicationEvent.Kind']
      /** @description The subject of the person who did it. */
      person: string
      /** @description The person's name. */
      personName: string
      /**
       * Format: date-time
       * @description When, UTC.
       */
      time?: string
      /** @description What was said to it. */
      note: string
    }
    /**
     * @description What was done.
     *
     *     - `PROPOSED`: Proposed.
     *     - `APPROVED`: Approved: active from then on.
     *     - `REJECTED`: Rejected.
     *     - `WITHDRAWN`: Taken back by the proposing side.
     *     - `REPLACED`: Replaced by a newer one of the same name.
     *     - `REMOVAL_PROPOSED`: Its removal was proposed.
     *     - `REMOVAL_REJECTED`: Its removal was rejected: it stays active.
     *     - `REMOVED`: Removed.
     * @enum {string}
     */
    'identity.PublicationEvent.Kind':
      | 'PROPOSED'
      | 'APPROVED'
      | 'REJECTED'
      | 'WITHDRAWN'
      | 'REPLACED'
      | 'REMOVAL_PROPOSED'
      | 'REMOVAL_REJECTED'
      | 'REMOVED'
    /** @description One way a published service is called. */
    'identity.PublishedRoute': {
      /** @description The HTTP method, such as `GET`. */
      httpMethod: string
      /** @description The path's template, such as `/v1/x/bus/lines/{line}`. */
      path: string
      /** @description The full name of the gRPC method behind it. */
      method: string
    }
    /** @description One region of the tree. */
    'identity.Region': {
      /** @description The region's code; text, because leading digits matter. */
      code: string
      /** @description The region's name in Chinese. */
      name: string
      /** @description The tier. */
      level?: components['schemas']['identity.Region.Level']
      /** @description The code of the region above; empty for a district. */
      parent: string
      /** @description First day the code is in force, `yyyy-MM-dd`. */
      validFromDate: string
      /** @description Last day the code is in force, `yyyy-MM-dd`; empty while it still is. */
      validToDate: string
      /** @description The regions right below, by code; at most 999. Their own children are not filled in. */
      children: components['schemas']['identity.Region'][]
    }
    /**
     * @description The tier a region stands on.
     *
     *     - `DISTRICT`: 区, 6 digits.
     *     - `STREET`: 街道, 9 digits.
     *     - `COMMUNITY`: 社区, 12 digits.
     *     - `GRID`: 网格, 15 digits.
     * @enum {string}
     */
    'identity.Region.Level': 'DISTRICT' | 'STREET' | 'COMMUNITY' | 'GRID'
    /** @description Turns a proposal down. */
    'identity.RejectPublicationRequestBody': {
      /** @description Why. */
      note: string
      /** @description Makes a repeat safe; remembered for 24 hours. */
      requestId?: string
    }
    /** @description Keeps a service published. */
    'identity.RejectRemovalRequestBody': {
      /** @description Why. */
      note: string
      /** @description Makes a repeat safe; remembered for 24 hours. */
      requestId?: string
    }
    /** @description Takes a certificate back, or shuts out whoever comes with it. */
    'identity.RevokeCertificateRequestBody': {
      /** @description Why. */
      note: string
      /** @description Makes a repeat safe; remembered for 24 hours. */
      requestId?: string
    }
    /** @description What the gateway holds a published service to. */
    'identity.Terms': {
      /**
       * @description The longest a call that answers once may take, 0.1 s to 60 s; 10 s when it is not said. It holds in place
       *     of the gateway's own bound, shorter or longer; a client may ask for less.
       */
      deadline?: string
      /**
       * Format: int32
       * @description Calls under way at once on one gateway, 1 to 1,000; 100 when it is 0.
       */
      concurrentCallsMax?: number
      /** @description What the service is told of the caller. */
      callerInfo?: components['schemas']['identity.Terms.CallerInfo']
    }
    /**
     * @description What the service is told of the caller. It never gets the mesh's own caller token, which opens other doors.
     *
     *     - `NAMED`: The headers `linli-caller-kind`, `linli-caller-id` and `linli-caller-region`.
     * @enum {string}
     */
    'identity.Terms.CallerInfo': 'NAMED'
    /** @description Takes a proposal back. */
    'identity.WithdrawPublicationRequestBody': {
      /** @description What is to be remembered with it. */
      note?: string
      /** @description Makes a repeat safe; remembered for 24 hours. */
      requestId?: string
    }
    /** @description An account of a ledger. */
    'points.Account': {
      /**
       * Format: uuid
       * @description The account's id, a UUID made by the client.
       */
      id?: string
      /**
       * Format: int32
       * @description The ledger it belongs to.
       */
      ledger?: number
      /**
       * Format: int32
       * @description What the account is for: 1 a community's pool, 2 a reporter's points.
       */
      code?: number
      /** @description The community it is kept for. */
      region?: string
      /** @description The partner whose reporter it is; empty for a pool. */
      partnerId?: string
      /** @description Whether debits may never exceed credits, so that the balance cannot fall below 0. */
      debitsMustNotExceedCredits?: boolean
      /**
       * Format: int64
       * @description All that was taken out.
       */
      readonly debitsPosted?: string
      /**
       * Format: int64
       * @description All that was put in.
       */
      readonly creditsPosted?: string
      /**
       * Format: int64
       * @description `credits_posted - debits_posted`.
       */
      readonly balance?: string
      /**
       * Format: date-time
       * @description When it was opened.
       */
      readonly createTime?: string
    }
    /** @description Opens accounts. */
    'points.CreateAccountsRequestBody': {
      /** @description The accounts to open. */
      accounts: components['schemas']['points.Account'][]
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description What became of each account, in order. */
    'points.CreateAccountsResponse': {
      /** @description `CREATED`, `EXISTS` or `EXISTS_WITH_DIFFERENT_FIELDS`. */
      results: string[]
    }
    /** @description Writes transfers. */
    'points.CreateTransfersRequest': {
      /** @description The transfers, in order. */
      transfers: components['schemas']['points.Transfer'][]
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description What became of each transfer, in order. */
    'points.CreateTransfersResponse': {
      /**
       * @description `CREATED`, `EXISTS`, or the name of the first rule that was broken, such as
       *     `EXISTS_WITH_DIFFERENT_AMOUNT`, `DEBIT_ACCOUNT_NOT_FOUND`, `EXCEEDS_CREDITS`.
       */
      results: string[]
    }
    /** @description A page of transfers. */
    'points.ListAccountTransfersResponse': {
      /** @description The transfers, newest first. */
      transfers: components['schemas']['points.Transfer'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A line of the ledger: `amount` leaves the debit account and reaches the credit account. */
    'points.Transfer': {
      /**
       * Format: uuid
       * @description The transfer's id, a UUID the client makes and stores before it sends.
       */
      id?: string
      /**
       * Format: uuid
       * @description The account points leave.
       */
      debitAccountId?: string
      /**
       * Format: uuid
       * @description The account points reach.
       */
      creditAccountId?: string
      /**
       * Format: int64
       * @description How many points, 1..1,000,000,000.
       *
       *     At least 1.
       *
       *     At most 1000000000.
       */
      amount?: string
      /**
       * Format: int32
       * @description The ledger both accounts belong to.
       */
      ledger?: number
      /**
       * Format: int32
       * @description Why: 1 a rated case.
       */
      code?: number
      /** @description The act behind it, such as a case's id. */
      evidence?: string
      /**
       * Format: date-time
       * @description When it was written.
       */
      readonly time?: string
    }
    /** @description Takes an order on. */
    'property.AcceptRepairRequestBody': {
      /**
       * Format: date-time
       * @description When, as the firm's own system recorded it; now when not said.
       */
      time?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Someone is at the door. */
    'property.ArriveAtRepairRequestBody': {
      /**
       * Format: date-time
       * @description When, as the firm's own system recorded it; now when not said.
       */
      time?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description The repair is done. */
    'property.CompleteRepairRequestBody': {
      /** @description What was done. */
      note?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Raises a repair order. */
    'property.CreateRepairRequest': {
      /** @description The estate. */
      estateId: string
      /** @description The room, in the firm's own words, such as `B3-2-501`. */
      roomId?: string
      /** @description What is broken, such as `WATER_LEAK`. */
      category: string
      /** @description What it is about, in a few words. */
      title: string
      /** @description What was seen. */
      description?: string
      /**
       * Format: date-time
       * @description When the resident called; now when not said. Both clocks run from it.
       */
      callTime?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description A page of repair orders. */
    'property.ListRepairsResponse': {
      /** @description The orders, newest first. */
      repairs: components['schemas']['property.Repair'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A repair order. */
    'property.Repair': {
      /** @description The order's id, a UUID. */
      id: string
      /** @description The estate. */
      estateId: string
      /** @description The community the estate lies in. */
      region: string
      /** @description The firm that looks after the estate. */
      firm: string
      /** @description The room; masked. */
      roomId: string
      /** @description What is broken. */
      category: string
      /** @description What it is about. */
      title: string
      /** @description What was seen. */
      description: string
      /** @description How far the order has come. */
      state?: components['schemas']['property.Repair.State']
      /**
       * Format: date-time
       * @description When the resident called.
       */
      callTime?: string
      /**
       * Format: date-time
       * @description The last instant at which taking it on is in time: 3 minutes after the call.
       */
      acceptDueTime?: string
      /**
       * Format: date-time
       * @description When it was taken on.
       */
      acceptTime?: string
      /** @description How the first clock stands. */
      acceptMark?: components['schemas']['property.Repair.Mark']
      /**
       * Format: date-time
       * @description The last instant at which arriving is in time: 10 minutes after the call.
       */
      arriveDueTime?: string
      /**
       * Format: date-time
       * @description When someone arrived.
       */
      arriveTime?: string
      /** @description How the second clock stands. */
      arriveMark?: components['schemas']['property.Repair.Mark']
      /**
       * Format: date-time
       * @description When it was done.
       */
      doneTime?: string
      /** @description What was done. */
      note: string
      /** @description Missed limits, oldest first. */
      escalations: components['schemas']['property.Repair.Escalation'][]
      /** @description Changes whenever anything of the order does. */
      etag: string
    }
    /** @description A missed limit and whom it was told. */
    'property.Repair.Escalation': {
      /** @description What was missed: `ACCEPT` or `ARRIVE`. */
      missed: string
      /** @description Whom it was told: `FIRM_SUPERVISOR`, `COMMUNITY`, `STREET`. */
      told: string
      /**
       * Format: date-time
       * @description When.
       */
      time?: string
    }
    /**
     * @description How a clock stands. The last instant is still on time.
     *
     *     - `MET`: The step was taken in time.
     *     - `BREACHED`: The end has passed without the step, or the step came too late.
     * @enum {string}
     */
    'property.Repair.Mark': 'MET' | 'BREACHED'
    /**
     * @description How far the order has come. Values may be added; treat unknown ones as open.
     *
     *     - `NEW`: Raised; nobody has taken it on yet.
     *     - `ACCEPTED`: Taken on.
     *     - `ARRIVED`: Someone is at the door.
     *     - `DONE`: Done.
     * @enum {string}
     */
    'property.Repair.State': 'NEW' | 'ACCEPTED' | 'ARRIVED' | 'DONE'
  }
  responses: {
    /** @description Turned down; `reason` says why. See also `x-linli-reasons` of each operation. */
    Problem: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
  }
  parameters: {
    /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
    IdempotencyKey: string
  }
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  Region_GetRegion: {
    parameters: {
      query?: {
        /** @description The day the answer is true for, `yyyy-MM-dd` in Beijing; today when empty. */
        asOfDate?: string
      }
      header?: never
      path: {
        /**
         * @description The region's code: 6 digits a district, 9 a street, 12 a community, 15 a grid. Rule: R-27.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        code: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['identity.Region']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Partner_GetPartner: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The partner's id, which is also its application key. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['identity.Partner']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Partner_GetPartnerCertificates: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The partner's id. */
        partner: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['identity.PartnerCertificates']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Partner_ProposeCertificate: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The partner's id. */
        partner: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['identity.ProposeCertificateRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['identity.PartnerCertificate']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Partner_ApproveCertificate: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The partner's id. */
        partner: string
        /** @description The SHA-256 of the certificate in DER, as 64 lower-case hex digits. */
        thumbprint: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['identity.ApproveCertificateRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['identity.PartnerCertificate']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Partner_RevokeCertificate: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The partner's id. */
        partner: string
        /** @description The SHA-256 of the certificate in DER, as 64 lower-case hex digits. */
        thumbprint: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['identity.RevokeCertificateRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['identity.PartnerCertificate']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Estate_GetEstate: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The estate's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['identity.Estate']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Publication_ListPublications: {
    parameters: {
      query?: {
        /** @description Only those in this state; not said: all. */
        state?: components['schemas']['identity.Publication.State']
        /** @description Only those of this name; empty: all. */
        name?: string
        /** @description How many to answer, 1 to 100; 20 when it is 0. */
        pageSize?: number
        /** @description The `next_page_token` of the page before. */
        pageToken?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['identity.ListPublicationsResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Publication_ProposePublication: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['identity.ProposePublicationRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['identity.Publication']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Publication_GetPublication: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The publication's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['identity.Publication']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Publication_ApprovePublication: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The publication's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['identity.ApprovePublicationRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['identity.Publication']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Publication_RejectPublication: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The publication's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['identity.RejectPublicationRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['identity.Publication']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Publication_WithdrawPublication: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The publication's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['identity.WithdrawPublicationRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['identity.Publication']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Publication_ProposeRemoval: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The publication's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['identity.ProposeRemovalRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['identity.Publication']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Publication_ApproveRemoval: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The publication's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['identity.ApproveRemovalRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['identity.Publication']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Publication_RejectRemoval: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The publication's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['identity.RejectRemovalRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['identity.Publication']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Case_ListCases: {
    parameters: {
      query?: {
        /**
         * @description Only cases in this region; the caller's own when empty.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        region?: string
        /** @description Only cases in this state; all when not said. */
        state?: components['schemas']['governance.Case.State']
        /** @description How many cases at most, 1..100; 20 when 0. */
        pageSize?: number
        /** @description Where to go on: the `next_page_token` of the page before. */
        pageToken?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.ListCasesResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Case_FileCase: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.FileCaseRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Case']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Case_GetCase: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The case's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Case']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Case_CountCases: {
    parameters: {
      query?: {
        /**
         * @description Only cases in this region; the caller's own when empty.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        region?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.CountCasesResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Case_ListCaseEvents: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The case's id. */
        caseId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.ListCaseEventsResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Case_AcceptCase: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The case's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['governance.AcceptCaseRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Case']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Case_ResolveCase: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The case's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['governance.ResolveCaseRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Case']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Case_VerifyCase: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The case's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['governance.VerifyCaseRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Case']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Case_CloseCase: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The case's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['governance.CloseCaseRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Case']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Case_CommentCase: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The case's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.CommentCaseRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Case']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Case_RateCase: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The case's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.RateCaseRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Case']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Case_WatchCases: {
    parameters: {
      query?: {
        /**
         * @description Only cases in this region; the caller's own when empty.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        region?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.WatchCasesResponse'][]
          'application/x-ndjson': components['schemas']['governance.WatchCasesResponse']
          'text/event-stream': components['schemas']['governance.WatchCasesResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Whistle_ListWhistles: {
    parameters: {
      query?: {
        /** @description Only the whistles of this case; all when empty. */
        caseId?: string
        /** @description How many whistles at most, 1..100; 20 when 0. */
        pageSize?: number
        /** @description Where to go on: the `next_page_token` of the page before. */
        pageToken?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.ListWhistlesResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Whistle_BlowWhistle: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.BlowWhistleRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Whistle']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Whistle_GetWhistle: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The whistle's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Whistle']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Whistle_RespondToWhistle: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The whistle's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.RespondToWhistleRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Whistle']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Whistle_CheckInToWhistle: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The whistle's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['governance.CheckInToWhistleRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Whistle']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Whistle_DeliverOnWhistle: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The whistle's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['governance.DeliverOnWhistleRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Whistle']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Whistle_CloseWhistle: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The whistle's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.CloseWhistleRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Whistle']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Ledger_CreateAccounts: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The ledger, 1 for points. */
        ledger: number
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['points.CreateAccountsRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.CreateAccountsResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Ledger_CreateTransfers: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['points.CreateTransfersRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.CreateTransfersResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Ledger_GetAccount: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The ledger. */
        ledger: number
        /** @description The account's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.Account']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Ledger_ListAccountTransfers: {
    parameters: {
      query?: {
        /** @description How many transfers at most, 1..100; 20 when 0. */
        pageSize?: number
        /** @description Where to go on: the `next_page_token` of the page before. */
        pageToken?: string
      }
      header?: never
      path: {
        /** @description The ledger. */
        ledger: number
        /** @description The account's id. */
        accountId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.ListAccountTransfersResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Repair_ListRepairs: {
    parameters: {
      query?: {
        /** @description Only orders of this estate; all the caller may see when empty. */
        estateId?: string
        /** @description How many orders at most, 1..100; 20 when 0. */
        pageSize?: number
        /** @description Where to go on: the `next_page_token` of the page before. */
        pageToken?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['property.ListRepairsResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Repair_CreateRepair: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['property.CreateRepairRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['property.Repair']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Repair_GetRepair: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The order's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['property.Repair']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Repair_AcceptRepair: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The order's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['property.AcceptRepairRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['property.Repair']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Repair_ArriveAtRepair: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The order's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['property.ArriveAtRepairRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['property.Repair']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Repair_CompleteRepair: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The order's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['property.CompleteRepairRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['property.Repair']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Delivery_GetDelivery: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The delivery's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['adapters.Delivery']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Delivery_ListDeliveries: {
    parameters: {
      query?: {
        /** @description Only deliveries of this subject; all the caller may see when empty. */
        subject?: string
        /** @description How many deliveries at most, 1..100; 20 when 0. */
        pageSize?: number
        /** @description Where to go on: the `next_page_token` of the page before. */
        pageToken?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['adapters.ListDeliveriesResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
}
