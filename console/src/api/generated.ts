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
  '/v1/disputes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the disputes the caller may see, newest first, without minutes and terms.
     * @description Lists the disputes the caller may see, newest first, without minutes and terms.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Dispute_ListDisputes']
    put?: never
    /**
     * Puts a dispute on the list, by itself or out of a case. Its clock starts.
     * @description Puts a dispute on the list, by itself or out of a case. Its clock starts.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `REGION_UNKNOWN` (INVALID_ARGUMENT): not a community in force today.
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case in the community, or not yours.
     */
    post: operations['Dispute_OpenDispute']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/disputes/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads one dispute.
     * @description Reads one dispute.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `DISPUTE_UNKNOWN` (NOT_FOUND): no such dispute, or not yours.
     */
    get: operations['Dispute_GetDispute']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/disputes:count': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Counts the disputes the caller may see.
     * @description Counts the disputes the caller may see.
     */
    get: operations['Dispute_CountDisputes']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/disputes:report': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * One month's report: what was listed and struck in it, and what stood unstruck at its end (未销项).
     * @description One month's report: what was listed and struck in it, and what stood unstruck at its end (未销项).
     */
    get: operations['Dispute_GetDisputeReport']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/disputes/{disputeId}/events': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists what has happened to a dispute, oldest first; at most 1,000 events.
     * @description Lists what has happened to a dispute, oldest first; at most 1,000 events.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `DISPUTE_UNKNOWN` (NOT_FOUND): no such dispute, or not yours.
     */
    get: operations['Dispute_ListDisputeEvents']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/disputes/{id}:assign': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Gives a dispute to a mediator, or to another one.
     * @description Gives a dispute to a mediator, or to another one.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `DISPUTE_UNKNOWN` (NOT_FOUND): no such dispute, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the dispute's state; names the states it is allowed from.
     *     - `STEP_DENIED` (PERMISSION_DENIED): allowed from the state, but not to the caller's roles.
     *     - `EVENTS_FULL` (RESOURCE_EXHAUSTED): its history holds no more.
     */
    post: operations['Dispute_AssignDispute']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/disputes/{id}:mediate': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Records one attempt at mediation, with its minutes.
     * @description Records one attempt at mediation, with its minutes.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `DISPUTE_UNKNOWN` (NOT_FOUND): no such dispute, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the dispute's state; names the states it is allowed from.
     *     - `STEP_DENIED` (PERMISSION_DENIED): allowed from the state, but not to the caller's roles.
     *     - `EVENTS_FULL` (RESOURCE_EXHAUSTED): its history holds no more.
     */
    post: operations['Dispute_RecordMediation']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/disputes/{id}:agree': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Records what the parties agreed. An oral agreement is recorded by the mediator; both parties may ask the court to confirm it within 30 days of its taking effect. Rule: R-09.
     * @description Records what the parties agreed. An oral agreement is recorded by the mediator; both parties may ask the
     *     court to confirm it within 30 days of its taking effect. Rule: R-09.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `DISPUTE_UNKNOWN` (NOT_FOUND): no such dispute, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the dispute's state; names the states it is allowed from.
     *     - `STEP_DENIED` (PERMISSION_DENIED): allowed from the state, but not to the caller's roles.
     *     - `EVENTS_FULL` (RESOURCE_EXHAUSTED): its history holds no more.
     */
    post: operations['Dispute_RecordAgreement']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/disputes/{id}:followUp': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Records a visit after the agreement, or how it ended elsewhere, with its evidence; what is recorded so is ready to be struck.
     * @description Records a visit after the agreement, or how it ended elsewhere, with its evidence; what is recorded so is
     *     ready to be struck.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `DISPUTE_UNKNOWN` (NOT_FOUND): no such dispute, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the dispute's state; names the states it is allowed from.
     *     - `STEP_DENIED` (PERMISSION_DENIED): allowed from the state, but not to the caller's roles.
     *     - `EVENTS_FULL` (RESOURCE_EXHAUSTED): its history holds no more.
     *     - `PARTY_UNKNOWN` (INVALID_ARGUMENT): no party has this number.
     */
    post: operations['Dispute_FollowUpDispute']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/disputes/{id}:return': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Sends a dispute back to its mediator: it is not settled.
     * @description Sends a dispute back to its mediator: it is not settled.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `DISPUTE_UNKNOWN` (NOT_FOUND): no such dispute, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the dispute's state; names the states it is allowed from.
     *     - `STEP_DENIED` (PERMISSION_DENIED): allowed from the state, but not to the caller's roles.
     *     - `EVENTS_FULL` (RESOURCE_EXHAUSTED): its history holds no more.
     */
    post: operations['Dispute_ReturnDispute']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/disputes/{id}:escalate': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Hands a dispute up to the street, or on to the courts; its clock stands still while the courts have it.
     * @description Hands a dispute up to the street, or on to the courts; its clock stands still while the courts have it.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `DISPUTE_UNKNOWN` (NOT_FOUND): no such dispute, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the dispute's state; names the states it is allowed from.
     *     - `STEP_DENIED` (PERMISSION_DENIED): allowed from the state, but not to the caller's roles.
     *     - `EVENTS_FULL` (RESOURCE_EXHAUSTED): its history holds no more.
     */
    post: operations['Dispute_EscalateDispute']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/disputes/{id}:strike': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Strikes a dispute off the list (销项). Approved by somebody who had no hand in it, of the tier that the dispute's level asks for.
     * @description Strikes a dispute off the list (销项). Approved by somebody who had no hand in it, of the tier that the dispute's
     *     level asks for.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `DISPUTE_UNKNOWN` (NOT_FOUND): no such dispute, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the dispute's state; names the states it is allowed from.
     *     - `STEP_DENIED` (PERMISSION_DENIED): allowed from the state, but not to the caller's roles.
     *     - `EVENTS_FULL` (RESOURCE_EXHAUSTED): its history holds no more.
     *     - `SELF_VERIFY` (PERMISSION_DENIED): the caller has handled it.
     *     - `TIER_TOO_LOW` (PERMISSION_DENIED): the level asks for a higher tier.
     *     - `EVIDENCE_MISSING` (FAILED_PRECONDITION): nothing proves that it is settled.
     *     - `CONFIRMATION_MISSING` (FAILED_PRECONDITION): neither confirmed by every party nor mediated since it was listed.
     *     - `PARTY_UNKNOWN` (INVALID_ARGUMENT): no party has this number.
     */
    post: operations['Dispute_StrikeDispute']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/disputes/{id}:reopen': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Puts a struck dispute back on the list; its clock goes on.
     * @description Puts a struck dispute back on the list; its clock goes on.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `DISPUTE_UNKNOWN` (NOT_FOUND): no such dispute, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the dispute's state; names the states it is allowed from.
     *     - `STEP_DENIED` (PERMISSION_DENIED): allowed from the state, but not to the caller's roles.
     *     - `EVENTS_FULL` (RESOURCE_EXHAUSTED): its history holds no more.
     */
    post: operations['Dispute_ReopenDispute']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/disputes/{id}:reveal': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Shows the parties' names and telephone numbers unmasked, to call them; who did and why stays in the history. Rule: R-34.
     * @description Shows the parties' names and telephone numbers unmasked, to call them; who did and why stays in the history.
     *     Rule: R-34.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `DISPUTE_UNKNOWN` (NOT_FOUND): no such dispute, or not yours.
     *     - `NOT_THE_MEDIATOR` (PERMISSION_DENIED): a grid worker who is not its mediator.
     *     - `EVENTS_FULL` (RESOURCE_EXHAUSTED): its history holds no more.
     */
    post: operations['Dispute_RevealDisputeParties']
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
     * Files a case for a community. Where a dated rule says so, it is assigned at once to whoever has the duty for its place; a vacancy falls to the next tier.
     * @description Files a case for a community. Where a dated rule says so, it is assigned at once to whoever has the
     *     duty for its place; a vacancy falls to the next tier.
     *
     *     Safe to repeat: the same `Idempotency-Key`, or the same `external_id` of the same partner, answers
     *     the case that was filed first.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CATEGORY_UNKNOWN` (INVALID_ARGUMENT): no such category in the code system today.
     *     - `REGION_UNKNOWN` (INVALID_ARGUMENT): not a community in force today.
     *     - `PLACE_MISSING` (INVALID_ARGUMENT): a snap (随手拍) without its point.
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
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the case's state; names the actions that are allowed.
     *     - `STEP_DENIED` (PERMISSION_DENIED): allowed from the state, but not to the caller's roles.
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
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the case's state; names the actions that are allowed.
     *     - `STEP_DENIED` (PERMISSION_DENIED): allowed from the state, but not to the caller's roles.
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
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the case's state; names the actions that are allowed.
     *     - `STEP_DENIED` (PERMISSION_DENIED): allowed from the state, but not to the caller's roles.
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
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the case's state; names the actions that are allowed.
     *     - `STEP_DENIED` (PERMISSION_DENIED): allowed from the state, but not to the caller's roles.
     */
    post: operations['Case_CloseCase']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases:machine': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Tells which action leads a case from which state to which, for whom, and what must hold.
     * @description Tells which action leads a case from which state to which, for whom, and what must hold.
     */
    get: operations['Case_GetCaseMachine']
    put?: never
    post?: never
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
  '/v1/cases/{id}:assign': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Gives a case to somebody who has not taken it on yet.
     * @description Gives a case to somebody who has not taken it on yet.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the case's state; names the actions that are allowed.
     *     - `STEP_DENIED` (PERMISSION_DENIED): allowed from the state, but not to the caller's roles.
     *     - `ASSIGNEE_UNKNOWN` (INVALID_ARGUMENT): nobody who can be given a case of this region.
     */
    post: operations['Case_AssignCase']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{id}:reassign': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Gives an assigned case to somebody else.
     * @description Gives an assigned case to somebody else.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the case's state; names the actions that are allowed.
     *     - `STEP_DENIED` (PERMISSION_DENIED): allowed from the state, but not to the caller's roles.
     *     - `ASSIGNEE_UNKNOWN` (INVALID_ARGUMENT): nobody who can be given a case of this region.
     *     - `REASON_MISSING` (INVALID_ARGUMENT): no reason is given.
     */
    post: operations['Case_ReassignCase']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{id}:decline': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Hands an assigned case back; nobody has it then.
     * @description Hands an assigned case back; nobody has it then.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the case's state; names the actions that are allowed.
     *     - `STEP_DENIED` (PERMISSION_DENIED): allowed from the state, but not to the caller's roles.
     *     - `REASON_MISSING` (INVALID_ARGUMENT): no reason is given.
     */
    post: operations['Case_DeclineCase']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{id}:rework': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Finds that the work is not done; whoever had the case has it again.
     * @description Finds that the work is not done; whoever had the case has it again.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the case's state; names the actions that are allowed.
     *     - `STEP_DENIED` (PERMISSION_DENIED): allowed from the state, but not to the caller's roles.
     *     - `REASON_MISSING` (INVALID_ARGUMENT): no reason is given.
     */
    post: operations['Case_ReworkCase']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{id}:reopen': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Takes a closed case up again, within a window that is a dated rule. It may be rated again.
     * @description Takes a closed case up again, within a window that is a dated rule. It may be rated again.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the case's state; names the actions that are allowed.
     *     - `STEP_DENIED` (PERMISSION_DENIED): allowed from the state, but not to the caller's roles.
     *     - `REASON_MISSING` (INVALID_ARGUMENT): no reason is given.
     *     - `REOPEN_OVER` (FAILED_PRECONDITION): closed too long ago, or reopened too often.
     */
    post: operations['Case_ReopenCase']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{id}:cancel': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Calls a case off (作废). The portal that filed it may, while it is FILED.
     * @description Calls a case off (作废). The portal that filed it may, while it is FILED.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the case's state; names the actions that are allowed.
     *     - `STEP_DENIED` (PERMISSION_DENIED): allowed from the state, but not to the caller's roles.
     *     - `REASON_MISSING` (INVALID_ARGUMENT): no reason is given.
     *     - `CASE_FOLLOWED` (FAILED_PRECONDITION): other cases are merged into it.
     */
    post: operations['Case_CancelCase']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{id}:note': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Adds a remark that only officers see. It never moves a deadline.
     * @description Adds a remark that only officers see. It never moves a deadline.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `EVENTS_FULL` (RESOURCE_EXHAUSTED): the case has 1,000 events already.
     */
    post: operations['Case_NoteCase']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{id}:setPriority': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Says how soon a case wants hands. It never moves a deadline.
     * @description Says how soon a case wants hands. It never moves a deadline.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `EVENTS_FULL` (RESOURCE_EXHAUSTED): the case has 1,000 events already.
     */
    post: operations['Case_SetCasePriority']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{id}:setPrivacy': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Says who may see a case: when private, only whom it is given to, officers above the grid, and the portal that filed it.
     * @description Says who may see a case: when private, only whom it is given to, officers above the grid, and the portal
     *     that filed it.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `EVENTS_FULL` (RESOURCE_EXHAUSTED): the case has 1,000 events already.
     */
    post: operations['Case_SetCasePrivacy']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{id}:recordCallBack': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Records what the reporter of a closed case said when called back (回访), for a case that no portal filed. It earns no points.
     * @description Records what the reporter of a closed case said when called back (回访), for a case that no portal filed.
     *     It earns no points.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the case's state; names the actions that are allowed.
     *     - `RATED_BY_PORTAL` (FAILED_PRECONDITION): a portal filed it and passes on the rating.
     *     - `RATED_ALREADY` (ALREADY_EXISTS): rated before, with another score or comment.
     *     - `EVENTS_FULL` (RESOURCE_EXHAUSTED): the case has 1,000 events already.
     */
    post: operations['Case_RecordCallBack']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/categories': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the categories right below one, by code, with what holds for them in a region.
     * @description Lists the categories right below one, by code, with what holds for them in a region.
     */
    get: operations['Case_ListCategories']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/answer-templates': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the ready-made answers in force in a region, by code.
     * @description Lists the ready-made answers in force in a region, by code.
     */
    get: operations['Case_ListAnswerTemplates']
    put?: never
    /**
     * Keeps a ready-made answer from now on, for a region and all below it that have none of their own.
     * @description Keeps a ready-made answer from now on, for a region and all below it that have none of their own.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `TEMPLATES_FULL` (RESOURCE_EXHAUSTED): the region has 100 already.
     */
    post: operations['Case_PutAnswerTemplate']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{caseId}/merge-candidates': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists open cases that may be the same matter, newest first: of the same community and category, in the same building or near, filed within a few days of it, whatever their channel. Dated rule; G-08.
     * @description Lists open cases that may be the same matter, newest first: of the same community and category, in the
     *     same building or near, filed within a few days of it, whatever their channel. Dated rule; G-08.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Case_ListMergeCandidates']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{caseId}/merged': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists what is merged into a case; at most 100.
     * @description Lists what is merged into a case; at most 100.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     */
    get: operations['Case_ListMergedCases']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{id}:merge': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Makes one case of several: the others become DUPLICATE, and each one's reporter is told, in their own channel, of the main case's state as of their own. Can be undone.
     * @description Makes one case of several: the others become DUPLICATE, and each one's reporter is told, in their own
     *     channel, of the main case's state as of their own. Can be undone.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): one of them is no case, or not yours.
     *     - `MERGE_INTO` (FAILED_PRECONDITION): the main case is at an end, or among the others.
     *     - `MERGE_FULL` (RESOURCE_EXHAUSTED): it would have more than 100.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): one of them cannot be merged from its state.
     *     - `STEP_DENIED` (PERMISSION_DENIED): allowed from the state, but not to the caller's roles.
     *     - `CASE_FOLLOWED` (FAILED_PRECONDITION): cases are merged into one of the others.
     */
    post: operations['Case_MergeCases']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{id}:unmerge': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Makes a merged case one of its own again, in the state it was in; its reporter is told of that.
     * @description Makes a merged case one of its own again, in the state it was in; its reporter is told of that.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): it is not merged.
     *     - `STEP_DENIED` (PERMISSION_DENIED): not allowed to the caller's roles.
     *     - `REASON_MISSING` (INVALID_ARGUMENT): no reason is given.
     */
    post: operations['Case_UnmergeCase']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{id}:split': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Puts part of a case into a new case of the same place, which it answers. The reporter stays with the first one.
     * @description Puts part of a case into a new case of the same place, which it answers. The reporter stays with the
     *     first one.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `CATEGORY_UNKNOWN` (INVALID_ARGUMENT): no such category in the code system today.
     *     - `EVENTS_FULL` (RESOURCE_EXHAUSTED): the case has 1,000 events already.
     */
    post: operations['Case_SplitCase']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{id}:decide': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Adopts, defers or rejects a need on the list of needs (需求清单). May be decided again. Rule: G-09.
     * @description Adopts, defers or rejects a need on the list of needs (需求清单). May be decided again. Rule: G-09.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `NOT_A_NEED` (FAILED_PRECONDITION): it stands on the ledger of issues.
     *     - `REASON_MISSING` (INVALID_ARGUMENT): rejected without a reason.
     *     - `EVENTS_FULL` (RESOURCE_EXHAUSTED): the case has 1,000 events already.
     */
    post: operations['Case_DecideNeed']
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
  '/v1/duty-scopes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Keeps a place that somebody should look after, or what is new of it.
     * @description Keeps a place that somebody should look after, or what is new of it.
     */
    post: operations['Duty_PutDutyScope']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/duties': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists duties, the one that began last first; ended ones too.
     * @description Lists duties, the one that began last first; ended ones too.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Duty_ListDuties']
    put?: never
    /**
     * Says that somebody is something for a place from now on, or for a time.
     * @description Says that somebody is something for a place from now on, or for a time.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `SCOPE_UNKNOWN` (INVALID_ARGUMENT): no such place, or it is retired.
     *     - `SCOPE_WRONG` (INVALID_ARGUMENT): the role is not for a place of this kind.
     *     - `PERIOD_WRONG` (INVALID_ARGUMENT): it would end before it begins.
     *     - `DUTY_TAKEN` (ALREADY_EXISTS): the place has a head then; a second one must be a deputy.
     */
    post: operations['Duty_AssignDuty']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/duties/{id}:end': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Ends a duty.
     * @description Ends a duty.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `DUTY_UNKNOWN` (NOT_FOUND): no such duty, or not yours.
     *     - `DUTY_OVER` (FAILED_PRECONDITION): it has ended already.
     *     - `PERIOD_WRONG` (INVALID_ARGUMENT): it would end before it begins.
     */
    post: operations['Duty_EndDuty']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/duties:vacancies': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists places without the head they should have now: a building without its 楼长, a lane without its 街巷长, a grid without its 网格长. A deputy alone does not fill the place.
     * @description Lists places without the head they should have now: a building without its 楼长, a lane without its
     *     街巷长, a grid without its 网格长. A deputy alone does not fill the place.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Duty_ListVacancies']
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
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the department's state: who has done its part, or whose
     *     refusal was decided on, cannot refuse.
     *     - `REASON_MISSING` (INVALID_ARGUMENT): a department officer refuses without saying why.
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
     *     - `STEP_ORDER` (FAILED_PRECONDITION): the department was released.
     *     - `GEO_TOO_FAR` (INVALID_ARGUMENT): the point is further from the case's place than the area allows.
     *     - `GEO_MISSING` (INVALID_ARGUMENT): the area wants a department officer to say the point, and none is said.
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
     *     - `STEP_ORDER` (FAILED_PRECONDITION): the department was released.
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
  '/v1/whistles/{id}:promise': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Records until when a department promises to have done its part (承诺), and how. The last word counts.
     * @description Records until when a department promises to have done its part (承诺), and how. The last word counts.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `WHISTLE_UNKNOWN` (NOT_FOUND): no such whistle, or not yours.
     *     - `NOT_CALLED` (PERMISSION_DENIED): the department was not called.
     *     - `WHISTLE_CLOSED` (FAILED_PRECONDITION): the whistle is closed.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the department's state; names the steps that are allowed.
     *     - `PROMISE_INVALID` (INVALID_ARGUMENT): not after now, or after the department's last instant.
     */
    post: operations['Whistle_PromiseOnWhistle']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/whistles/{id}:judgeRefusal': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Decides on a department's refusal: confirmed, it is released, and another may be called instead; overruled, it must come, and cannot refuse again. The street that blew the whistle decides; the district does once the whistle was raised.
     * @description Decides on a department's refusal: confirmed, it is released, and another may be called instead; overruled,
     *     it must come, and cannot refuse again. The street that blew the whistle decides; the district does once the
     *     whistle was raised.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `WHISTLE_UNKNOWN` (NOT_FOUND): no such whistle, or not yours.
     *     - `NOT_CALLED` (PERMISSION_DENIED): the department was not called.
     *     - `WHISTLE_CLOSED` (FAILED_PRECONDITION): the whistle is closed.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the department's state; names the steps that are allowed.
     *     - `NOT_THE_BLOWER` (PERMISSION_DENIED): another street blew it.
     *     - `WHISTLE_RAISED` (PERMISSION_DENIED): it went to and fro too often; the district decides.
     *     - `DEPARTMENT_NEEDED` (FAILED_PRECONDITION): nobody would be left; name who comes instead.
     *     - `DEPARTMENT_UNKNOWN` (INVALID_ARGUMENT): no such department.
     *     - `DEPARTMENT_CALLED` (ALREADY_EXISTS): the department has been called already.
     *     - `DEPARTMENTS_FULL` (RESOURCE_EXHAUSTED): eight departments have been called.
     */
    post: operations['Whistle_JudgeRefusal']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/whistles/{id}:callDepartment': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Calls one more department to a whistle that sounds. Its deadlines count from now.
     * @description Calls one more department to a whistle that sounds. Its deadlines count from now.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `WHISTLE_UNKNOWN` (NOT_FOUND): no such whistle, or not yours.
     *     - `WHISTLE_CLOSED` (FAILED_PRECONDITION): the whistle is closed.
     *     - `NOT_THE_BLOWER` (PERMISSION_DENIED): another street blew it.
     *     - `WHISTLE_RAISED` (PERMISSION_DENIED): it went to and fro too often; the district decides.
     *     - `DEPARTMENT_UNKNOWN` (INVALID_ARGUMENT): no such department.
     *     - `DEPARTMENT_CALLED` (ALREADY_EXISTS): the department has been called already.
     *     - `DEPARTMENTS_FULL` (RESOURCE_EXHAUSTED): eight departments have been called.
     */
    post: operations['Whistle_CallDepartment']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/whistles/{id}:returnWork': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Finds that a department has not done its part after all; it has to do it over (返工).
     * @description Finds that a department has not done its part after all; it has to do it over (返工).
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `WHISTLE_UNKNOWN` (NOT_FOUND): no such whistle, or not yours.
     *     - `NOT_CALLED` (PERMISSION_DENIED): the department was not called.
     *     - `WHISTLE_CLOSED` (FAILED_PRECONDITION): the whistle is closed.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the department's state; names the steps that are allowed.
     *     - `NOT_THE_BLOWER` (PERMISSION_DENIED): another street blew it.
     */
    post: operations['Whistle_ReturnWork']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/whistles/{id}:requestSuspension': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Asks that a department's time stands still for an outside cause (客观原因). The district decides.
     * @description Asks that a department's time stands still for an outside cause (客观原因). The district decides.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `WHISTLE_UNKNOWN` (NOT_FOUND): no such whistle, or not yours.
     *     - `NOT_CALLED` (PERMISSION_DENIED): the department was not called.
     *     - `WHISTLE_CLOSED` (FAILED_PRECONDITION): the whistle is closed.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the department's state; names the steps that are allowed.
     */
    post: operations['Whistle_RequestSuspension']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/whistles/{id}:decideSuspension': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Grants or denies a suspension that was asked for. Granted, the department's clocks stand still from now on.
     * @description Grants or denies a suspension that was asked for. Granted, the department's clocks stand still from now on.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `WHISTLE_UNKNOWN` (NOT_FOUND): no such whistle, or not yours.
     *     - `NOT_CALLED` (PERMISSION_DENIED): the department was not called.
     *     - `WHISTLE_CLOSED` (FAILED_PRECONDITION): the whistle is closed.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the department's state; names the steps that are allowed.
     */
    post: operations['Whistle_DecideSuspension']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/whistles/{id}:endSuspension': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Ends a suspension; the department's clocks go on, with as much left as there was.
     * @description Ends a suspension; the department's clocks go on, with as much left as there was.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `WHISTLE_UNKNOWN` (NOT_FOUND): no such whistle, or not yours.
     *     - `NOT_CALLED` (PERMISSION_DENIED): the department was not called.
     *     - `WHISTLE_CLOSED` (FAILED_PRECONDITION): the whistle is closed.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the department's state; names the steps that are allowed.
     *     - `NOT_THE_BLOWER` (PERMISSION_DENIED): another street blew it.
     */
    post: operations['Whistle_EndSuspension']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/whistles/{id}/events': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists everything that happened to a whistle, oldest first. The whistle as it stands follows from it.
     * @description Lists everything that happened to a whistle, oldest first. The whistle as it stands follows from it.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `WHISTLE_UNKNOWN` (NOT_FOUND): no such whistle, or not yours.
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Whistle_ListWhistleEvents']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/whistles:export': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Sends the events of all whistles in reach as CSV, newest whistle first; enough to count every figure again. Rule: R-14.
     * @description Sends the events of all whistles in reach as CSV, newest whistle first; enough to count every figure again.
     *     Rule: R-14.
     */
    get: operations['Whistle_ExportWhistleEvents']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/whistles:numbers': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Tells how departments have answered: on-time rate (报到率), done rate (办结率), scores, and how often each street blows. Counted from events alone by the view `governance.whistle_outcome`; a department officer is told of the whistles that call the department. Rule: R-14.
     * @description Tells how departments have answered: on-time rate (报到率), done rate (办结率), scores, and how often each street
     *     blows. Counted from events alone by the view `governance.whistle_outcome`; a department officer is told of the
     *     whistles that call the department. Rule: R-14.
     */
    get: operations['Whistle_GetWhistleNumbers']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/whistles:machine': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Tells which step a department's part can take in which state, who may take it, and where it can lead.
     * @description Tells which step a department's part can take in which state, who may take it, and where it can lead.
     */
    get: operations['Whistle_GetWhistleMachine']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/preWhistles': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the calls the caller may see, newest first.
     * @description Lists the calls the caller may see, newest first.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['PreWhistle_ListPreWhistles']
    put?: never
    /**
     * Asks the street for a whistle.
     * @description Asks the street for a whistle.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): no whistle can be blown for the case in its state.
     *     - `PRE_WHISTLE_OPEN` (ALREADY_EXISTS): one of this type waits for the street already.
     *     - `WHISTLE_OPEN` (ALREADY_EXISTS): a whistle of this type sounds for the case already.
     *     - `DEPARTMENT_UNKNOWN` (INVALID_ARGUMENT): no such department.
     */
    post: operations['PreWhistle_RaisePreWhistle']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/preWhistles/{id}:decide': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Blows the whistle that was asked for, or declines to. Departments that are named replace those that were asked for.
     * @description Blows the whistle that was asked for, or declines to. Departments that are named replace those that were asked for.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PRE_WHISTLE_UNKNOWN` (NOT_FOUND): no such call, or not yours.
     *     - `PRE_WHISTLE_DECIDED` (FAILED_PRECONDITION): the street has decided, or it was withdrawn.
     *     - `NOT_THE_BLOWER` (PERMISSION_DENIED): it was asked of another street.
     *     - `REASON_MISSING` (INVALID_ARGUMENT): it is declined without saying why.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): no whistle can be blown for the case in its state any more.
     *     - `WHISTLE_OPEN` (ALREADY_EXISTS): a whistle of this type sounds for the case already.
     *     - `DEPARTMENT_UNKNOWN` (INVALID_ARGUMENT): no such department.
     */
    post: operations['PreWhistle_DecidePreWhistle']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/preWhistles/{id}:withdraw': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Takes the call back; nobody has decided on it yet.
     * @description Takes the call back; nobody has decided on it yet.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PRE_WHISTLE_UNKNOWN` (NOT_FOUND): no such call, or not yours.
     *     - `PRE_WHISTLE_DECIDED` (FAILED_PRECONDITION): the street has decided, or it was withdrawn.
     */
    post: operations['PreWhistle_WithdrawPreWhistle']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/preWhistles/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads one call.
     * @description Reads one call.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PRE_WHISTLE_UNKNOWN` (NOT_FOUND): no such call, or not yours.
     */
    get: operations['PreWhistle_GetPreWhistle']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/numbers:dashboard': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Tells how the cases of a region stand now, and how the last 30 days went.
     * @description Tells how the cases of a region stand now, and how the last 30 days went.
     */
    get: operations['Numbers_GetDashboard']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/numbers:trend': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Tells day by day how many cases were filed and resolved in the last 30 days, in Beijing time.
     * @description Tells day by day how many cases were filed and resolved in the last 30 days, in Beijing time.
     */
    get: operations['Numbers_GetTrend']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{caseId}/attachments': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists what is attached to a case, oldest first; at most 20.
     * @description Lists what is attached to a case, oldest first; at most 20.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     */
    get: operations['Attachment_ListAttachments']
    put?: never
    /**
     * Attaches a picture or document. Over HTTP the body is the file itself, the rest stands in the query.
     * @description Attaches a picture or document. Over HTTP the body is the file itself, the rest stands in the query.
     *
     *     What it is, is told by its bytes: JPEG, PNG or PDF. Of pictures only what makes the picture is kept: no
     *     place, device, time or text, and nothing behind its end.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `ATTACHMENTS_FULL` (RESOURCE_EXHAUSTED): the case has 20 already.
     *     - `ATTACHMENT_TOO_LARGE` (RESOURCE_EXHAUSTED): larger than this mesh takes, 900 KB unless set otherwise.
     *     - `CONTENT_TYPE_DENIED` (INVALID_ARGUMENT): none of the types.
     *     - `CONTENT_BROKEN` (INVALID_ARGUMENT): cut off or damaged.
     *     - `EVENTS_FULL` (RESOURCE_EXHAUSTED): the case has 1,000 events already.
     *     - `STORE_AWAY` (UNAVAILABLE): the store for files does not answer.
     */
    post: operations['Attachment_UploadAttachment']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/attachments/{id}/content': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Gives the file itself.
     * @description Gives the file itself.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `ATTACHMENT_UNKNOWN` (NOT_FOUND): no such attachment, or not yours.
     *     - `STORE_AWAY` (UNAVAILABLE): the store for files does not answer.
     */
    get: operations['Attachment_DownloadAttachment']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{caseId}:explainDeadline': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Says why a case is due when it is: the rule it was set by, each day that was counted or not, each pause, and whom a miss was told.
     * @description Says why a case is due when it is: the rule it was set by, each day that was counted or not, each pause,
     *     and whom a miss was told.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     */
    get: operations['Deadline_ExplainCaseDeadline']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{caseId}:pauseClock': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Lets a case's clock stand still for a cause. Until it goes on, the case is not warned of, not missed and not told upwards; what was reached before stays.
     * @description Lets a case's clock stand still for a cause. Until it goes on, the case is not warned of, not missed and
     *     not told upwards; what was reached before stays.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): the clock stands still already, or has stopped.
     */
    post: operations['Deadline_PauseCaseClock']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/cases/{caseId}:resumeClock': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Lets a case's clock go on, with as much time left as there was.
     * @description Lets a case's clock go on, with as much time left as there was.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CASE_UNKNOWN` (NOT_FOUND): no such case, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): the clock was not paused.
     */
    post: operations['Deadline_ResumeCaseClock']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/exports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the exports asked for in the caller's region, newest first.
     * @description Lists the exports asked for in the caller's region, newest first.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Export_ListExports']
    put?: never
    /**
     * Asks for an export.
     * @description Asks for an export.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `EXPORT_TOO_LARGE` (INVALID_ARGUMENT): more lines than may leave at once; ask for fewer.
     */
    post: operations['Export_RequestExport']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/exports/{id}:approve': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Approves an export; it can be downloaded for 24 hours from then on.
     * @description Approves an export; it can be downloaded for 24 hours from then on.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `EXPORT_UNKNOWN` (NOT_FOUND): no such export, or not yours.
     *     - `SELF_APPROVE` (PERMISSION_DENIED): the caller asked for it.
     *     - `TIER_TOO_LOW` (PERMISSION_DENIED): the caller's tier is lower than that of whoever asked.
     *     - `EXPORT_DECIDED` (FAILED_PRECONDITION): decided already.
     */
    post: operations['Export_ApproveExport']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/exports/{id}:refuse': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Refuses an export, with a reason.
     * @description Refuses an export, with a reason.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `EXPORT_UNKNOWN` (NOT_FOUND): no such export, or not yours.
     *     - `SELF_APPROVE` (PERMISSION_DENIED): the caller asked for it.
     *     - `TIER_TOO_LOW` (PERMISSION_DENIED): the caller's tier is lower than that of whoever asked.
     *     - `EXPORT_DECIDED` (FAILED_PRECONDITION): decided already.
     */
    post: operations['Export_RefuseExport']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/exports/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads one export.
     * @description Reads one export.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `EXPORT_UNKNOWN` (NOT_FOUND): no such export, or not yours.
     */
    get: operations['Export_GetExport']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/exports/{id}:download': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Sends an approved export as CSV to whoever asked for it, and records that. Each line says by which export it left and who took it out.
     * @description Sends an approved export as CSV to whoever asked for it, and records that. Each line says by which export it
     *     left and who took it out.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `EXPORT_UNKNOWN` (NOT_FOUND): no such export, or not yours.
     *     - `NOT_THE_APPLICANT` (PERMISSION_DENIED): somebody else asked for it.
     *     - `EXPORT_NOT_APPROVED` (FAILED_PRECONDITION): nobody has approved it, or it was refused.
     *     - `EXPORT_EXPIRED` (FAILED_PRECONDITION): approved more than 24 hours ago.
     *     - `EXPORT_TOO_LARGE` (INVALID_ARGUMENT): it has grown beyond what may leave at once.
     */
    get: operations['Export_DownloadExport']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/hotline/tickets/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads one ticket.
     * @description Reads one ticket.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `TICKET_UNKNOWN` (NOT_FOUND): no such ticket, or not yours.
     */
    get: operations['Hotline_GetHotlineTicket']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/hotline/tickets': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the tickets the caller may see, newest first.
     * @description Lists the tickets the caller may see, newest first.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Hotline_ListHotlineTickets']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/hotline/tickets/{id}/events': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists what has happened to a ticket, oldest first; at most 500 events.
     * @description Lists what has happened to a ticket, oldest first; at most 500 events.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `TICKET_UNKNOWN` (NOT_FOUND): no such ticket, or not yours.
     */
    get: operations['Hotline_ListHotlineTicketEvents']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/hotline/tickets/{id}:contact': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Writes down that whoever called has been spoken with (响应); the hotline is told. Once is enough: a second time changes nothing.
     * @description Writes down that whoever called has been spoken with (响应); the hotline is told. Once is enough: a second time
     *     changes nothing.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `TICKET_UNKNOWN` (NOT_FOUND): no such ticket, or not yours.
     *     - `NOT_A_HELPER` (PERMISSION_DENIED): neither the unit that answers for the ticket nor the community that helps.
     *     - `TICKET_STATE` (FAILED_PRECONDITION): not in the ticket's state.
     */
    post: operations['Hotline_ContactHotlineTicket']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/hotline/tickets/{id}:answer': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Answers a ticket (反馈): the work is done. Its clock stops, its case is resolved unless it is already, and the hotline is told. Only the unit that was given it first may. Rule: R-15.
     * @description Answers a ticket (反馈): the work is done. Its clock stops, its case is resolved unless it is already, and the
     *     hotline is told. Only the unit that was given it first may. Rule: R-15.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `TICKET_UNKNOWN` (NOT_FOUND): no such ticket, or not yours.
     *     - `NOT_FIRST_TAKER` (PERMISSION_DENIED): another unit was given the ticket first and stays responsible for it (首接负责).
     *     - `TICKET_STATE` (FAILED_PRECONDITION): not in the ticket's state.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): the case cannot be resolved now; departments may still be at work.
     *     - `STEP_DENIED` (PERMISSION_DENIED): the case cannot be resolved by the caller's roles.
     */
    post: operations['Hotline_AnswerHotlineTicket']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/hotline/tickets/{id}:return': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Objects to a ticket and hands it back (异议、退单): it is not the unit's business. The unit stays responsible until the hotline has ruled; its clocks stand still meanwhile. Twice at most. Rule: R-20.
     * @description Objects to a ticket and hands it back (异议、退单): it is not the unit's business. The unit stays responsible until
     *     the hotline has ruled; its clocks stand still meanwhile. Twice at most. Rule: R-20.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `TICKET_UNKNOWN` (NOT_FOUND): no such ticket, or not yours.
     *     - `NOT_FIRST_TAKER` (PERMISSION_DENIED): another unit was given the ticket first and stays responsible for it (首接负责).
     *     - `TICKET_STATE` (FAILED_PRECONDITION): not in the ticket's state.
     *     - `RETURN_FORBIDDEN` (ALREADY_EXISTS): handed back twice before; the hotline has assigned it for good.
     *     - `RETURN_LATE` (FAILED_PRECONDITION): the time for handing it back is over.
     */
    post: operations['Hotline_ReturnHotlineTicket']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/hotline/tickets/{id}:extend': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Asks the hotline for more time (延期). Nothing moves before it has ruled. Rule: R-15.
     * @description Asks the hotline for more time (延期). Nothing moves before it has ruled. Rule: R-15.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `TICKET_UNKNOWN` (NOT_FOUND): no such ticket, or not yours.
     *     - `NOT_FIRST_TAKER` (PERMISSION_DENIED): another unit was given the ticket first and stays responsible for it (首接负责).
     *     - `TICKET_STATE` (FAILED_PRECONDITION): not in the ticket's state.
     *     - `EXTENSION_INVALID` (INVALID_ARGUMENT): the new end is not after the present one, or too late.
     *     - `EXTENSION_ASKED` (ALREADY_EXISTS): the hotline has not ruled on the request before.
     */
    post: operations['Hotline_ExtendHotlineTicket']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/hotline/tickets/{id}:recordCallBack': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Writes down a call-back (回访) after the deadline or the answer, with its three answers. Not by the unit that is judged by it. Three tries on different days in vain leave the ticket out of the rates. Rules: R-15, R-18.
     * @description Writes down a call-back (回访) after the deadline or the answer, with its three answers. Not by the unit that is
     *     judged by it. Three tries on different days in vain leave the ticket out of the rates. Rules: R-15, R-18.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `TICKET_UNKNOWN` (NOT_FOUND): no such ticket, or not yours.
     *     - `OWN_TICKET` (PERMISSION_DENIED): a unit does not judge its own ticket.
     *     - `TICKET_STATE` (FAILED_PRECONDITION): not in the ticket's state.
     *     - `CALL_BACK_EARLY` (FAILED_PRECONDITION): the deadline has not expired, and nothing is answered yet.
     *     - `CALL_BACK_OVER` (ALREADY_EXISTS): that round is on record with another answer, or the last one has ended it.
     */
    post: operations['Hotline_RecordHotlineCallBack']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/hotline/tickets/{id}:askExclusion': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Asks that a ticket be left out of the rates (剔除), on one of the known grounds and with evidence. Rule: R-18.
     * @description Asks that a ticket be left out of the rates (剔除), on one of the known grounds and with evidence. Rule: R-18.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `TICKET_UNKNOWN` (NOT_FOUND): no such ticket, or not yours.
     *     - `NOT_FIRST_TAKER` (PERMISSION_DENIED): another unit was given the ticket first and stays responsible for it (首接负责).
     *     - `TICKET_STATE` (FAILED_PRECONDITION): handed back, so it does not count anyway.
     *     - `EXCLUSION_UNKNOWN` (INVALID_ARGUMENT): no such ground for leaving a ticket out.
     *     - `EXCLUSION_ASKED` (ALREADY_EXISTS): it has been asked for before, or the ticket is left out already.
     */
    post: operations['Hotline_AskHotlineExclusion']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/hotline/tickets/{id}:ruleExclusion': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Writes down how the hotline's body has ruled on that. Not by the unit that asks. Rule: R-18.
     * @description Writes down how the hotline's body has ruled on that. Not by the unit that asks. Rule: R-18.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `TICKET_UNKNOWN` (NOT_FOUND): no such ticket, or not yours.
     *     - `OWN_TICKET` (PERMISSION_DENIED): a unit does not judge its own ticket.
     *     - `EXCLUSION_NOT_ASKED` (FAILED_PRECONDITION): nobody asks to leave it out.
     */
    post: operations['Hotline_RuleHotlineExclusion']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/hotline:rates': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Tells the three rates (三率) of a region for tickets dispatched in a period, and of the regions below it. Every ticket counts, those of private cases too; numbers only. Rule: R-17.
     * @description Tells the three rates (三率) of a region for tickets dispatched in a period, and of the regions below it. Every
     *     ticket counts, those of private cases too; numbers only. Rule: R-17.
     */
    get: operations['Hotline_GetHotlineRates']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/hotline/tickets:export': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Sends tickets as CSV: one line for everything that happened to each of them; newest ticket first, nothing personal. The rates can be counted again from it.
     * @description Sends tickets as CSV: one line for everything that happened to each of them; newest ticket first, nothing
     *     personal. The rates can be counted again from it.
     */
    get: operations['Hotline_ExportHotlineTickets']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/clearing/limits': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists limits of which either side is in reach, by when they begin, latest first.
     * @description Lists limits of which either side is in reach, by when they begin, latest first.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Clearing_ListCreditLimits']
    put?: never
    /**
     * Says how much a community may owe another, from now or a later time on. The ledger holds it within seconds of that time. When it is lowered below what is owed already, nothing new can be owed until it is above again.
     * @description Says how much a community may owe another, from now or a later time on. The ledger holds it within seconds of
     *     that time. When it is lowered below what is owed already, nothing new can be owed until it is above again.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAIR_WRONG` (INVALID_ARGUMENT): debtor and creditor are the same.
     *     - `LIMIT_ORDER` (FAILED_PRECONDITION): it would begin in the past, or not after those already set.
     *     - `CLEARING_CONFLICT` (ALREADY_EXISTS): the id is another limit's.
     */
    post: operations['Clearing_SetCreditLimit']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/clearing/payments': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Pays a resident of another community out of the pool of one's own, which owes the other one since. All of it happens or nothing; a repeat with the same id finds the payment. The payee has the points soon after.
     * @description Pays a resident of another community out of the pool of one's own, which owes the other one since. All of it
     *     happens or nothing; a repeat with the same id finds the payment. The payee has the points soon after.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAYEE_UNKNOWN` (NOT_FOUND): no such account of a resident.
     *     - `PAIR_WRONG` (INVALID_ARGUMENT): the payee is a resident of the payer itself.
     *     - `CREDIT_LIMIT_EXCEEDED` (ALREADY_EXISTS): the payer would owe more than it may; the message says how much it
     *     may owe, how much it owes and how much is left. Nothing was written: the same id may be tried again.
     *     - `CLEARING_CONFLICT` (ALREADY_EXISTS): the id is another payment's.
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): as much is waiting as may wait; nothing was written, try again.
     *     - `LEDGER_UNSURE` (UNAVAILABLE): no answer in time; send the same again.
     */
    post: operations['Clearing_CreateClearingPayment']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/clearing/settlements': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Records, for the creditor, that a debt or a part of it was made good outside of the ledger.
     * @description Records, for the creditor, that a debt or a part of it was made good outside of the ledger.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAIR_WRONG` (INVALID_ARGUMENT): debtor and creditor are the same.
     *     - `SETTLEMENT_EXCEEDS_DEBT` (ALREADY_EXISTS): more than is owed; the message says how much that is.
     *     - `CLEARING_CONFLICT` (ALREADY_EXISTS): the id is another settlement's.
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): as much is waiting as may wait; nothing was written, try again.
     *     - `LEDGER_UNSURE` (UNAVAILABLE): no answer in time; send the same again.
     */
    post: operations['Clearing_CreateSettlement']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/clearing/nettings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Nets a month that is over: debts that go round in circles among the communities of a region are cancelled until none does. No community's position moves, and no debt grows. Cancelled soon after.
     * @description Nets a month that is over: debts that go round in circles among the communities of a region are cancelled until
     *     none does. No community's position moves, and no debt grows. Cancelled soon after.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PERIOD_OPEN` (FAILED_PRECONDITION): the month is not over.
     *     - `PERIOD_NETTED` (ALREADY_EXISTS): the region's month was netted already, or the id is another netting's.
     *     - `DEBTS_FULL` (RESOURCE_EXHAUSTED): more than 2,000 debts; net smaller regions first.
     */
    post: operations['Clearing_StartNetting']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/clearing/nettings/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads one netting.
     * @description Reads one netting.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `NETTING_UNKNOWN` (NOT_FOUND): no such netting, or not yours.
     */
    get: operations['Clearing_GetNetting']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/clearing/nettings/{id}/circles': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the circles of a netting in the order in which they are cancelled.
     * @description Lists the circles of a netting in the order in which they are cancelled.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `NETTING_UNKNOWN` (NOT_FOUND): no such netting, or not yours.
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Clearing_ListNettingCircles']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/clearing/communities/{region}/solvency': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * States how a community stands: what it has issued and taken back, owes and is owed, up to a ledger time. It is the fold of the transfers of the accounts it names and nothing else: whoever lists those (`ListAccountTransfers`) and adds up comes to the same.
     * @description States how a community stands: what it has issued and taken back, owes and is owed, up to a ledger time. It is
     *     the fold of the transfers of the accounts it names and nothing else: whoever lists those
     *     (`ListAccountTransfers`) and adds up comes to the same.
     */
    get: operations['Clearing_GetSolvencyStatement']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/points/earnings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Thanks a person for something they did, once for each event and as often as the rule allows. What is beyond a cap is accepted and brings 0 points; `outcome` says why. Repeating it with the same `id` answers the same.
     * @description Thanks a person for something they did, once for each event and as often as the rule allows. What is beyond a cap
     *     is accepted and brings 0 points; `outcome` says why. Repeating it with the same `id` answers the same.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `EARN_RULE_UNKNOWN` (NOT_FOUND): no such rule is in force there.
     *     - `RULE_NOT_BY_HAND` (PERMISSION_DENIED): only the mesh itself says that it happened.
     *     - `DUPLICATE_EVENT` (ALREADY_EXISTS): the person has been thanked for the event under another id.
     *     - `ACCOUNT_TAKEN` (ALREADY_EXISTS): the account is kept for somebody else, or for something else.
     *     - `LOTS_FULL` (RESOURCE_EXHAUSTED): the account holds no more lots.
     *     - `MOVEMENT_CONFLICT` (ALREADY_EXISTS): the id was used for something else.
     *     - `POINTS_BUSY` (RESOURCE_EXHAUSTED): others changed the account again and again; nothing was written, try again.
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): as much is waiting as may wait; nothing was written, try again.
     *     - `LEDGER_UNSURE` (UNAVAILABLE): no answer in time; send the same again, the same id writes nothing twice.
     *     - `LEDGER_REFUSED` (FAILED_PRECONDITION): the other account is closed or cannot pay.
     */
    post: operations['Points_EarnPoints']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/points/balance': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * What a person has, and what of it expires soon.
     * @description What a person has, and what of it expires soon.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `POINTS_ACCOUNT_UNKNOWN` (NOT_FOUND): no such account, or not yours.
     */
    get: operations['Points_GetPointsBalance']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/points/lots': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists what came in together and expires together, newest first; what is used up is among it.
     * @description Lists what came in together and expires together, newest first; what is used up is among it.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `POINTS_ACCOUNT_UNKNOWN` (NOT_FOUND): no such account, or not yours.
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Points_ListLots']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/points/statement': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists what was added and taken, newest first.
     * @description Lists what was added and taken, newest first.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `POINTS_ACCOUNT_UNKNOWN` (NOT_FOUND): no such account, or not yours.
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Points_ListStatement']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/points/gifts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Passes points on to somebody of the same household, first to expire first; they keep their expiry. The answer is the giver's line.
     * @description Passes points on to somebody of the same household, first to expire first; they keep their expiry. The answer
     *     is the giver's line.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `POINTS_ACCOUNT_UNKNOWN` (NOT_FOUND): no such account, or not yours.
     *     - `NOT_IN_HOUSEHOLD` (PERMISSION_DENIED): the two are not registered in one household.
     *     - `GIVING_LIMIT` (RESOURCE_EXHAUSTED): as often as allowed in a day.
     *     - `ACCOUNT_FROZEN` (FAILED_PRECONDITION): nothing leaves the account until an officer lets it.
     *     - `INSUFFICIENT_POINTS` (ALREADY_EXISTS): less is available than that.
     *     - `MOVEMENT_CONFLICT` (ALREADY_EXISTS): the id was used for something else.
     *     - `POINTS_BUSY` (RESOURCE_EXHAUSTED): others changed the account again and again; nothing was written, try again.
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): as much is waiting as may wait; nothing was written, try again.
     *     - `LEDGER_UNSURE` (UNAVAILABLE): no answer in time; send the same again, the same id writes nothing twice.
     *     - `LEDGER_REFUSED` (FAILED_PRECONDITION): the other account is closed or cannot pay.
     */
    post: operations['Points_GivePoints']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/points/donations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Gives points to the community's pool.
     * @description Gives points to the community's pool.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `POINTS_ACCOUNT_UNKNOWN` (NOT_FOUND): no such account, or not yours.
     *     - `ACCOUNT_FROZEN` (FAILED_PRECONDITION): nothing leaves the account until an officer lets it.
     *     - `INSUFFICIENT_POINTS` (ALREADY_EXISTS): less is available than that.
     *     - `MOVEMENT_CONFLICT` (ALREADY_EXISTS): the id was used for something else.
     *     - `POINTS_BUSY` (RESOURCE_EXHAUSTED): others changed the account again and again; nothing was written, try again.
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): as much is waiting as may wait; nothing was written, try again.
     *     - `LEDGER_UNSURE` (UNAVAILABLE): no answer in time; send the same again, the same id writes nothing twice.
     *     - `LEDGER_REFUSED` (FAILED_PRECONDITION): the other account is closed or cannot pay.
     */
    post: operations['Points_DonatePoints']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/points/earnings/{id}:reverse': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Takes back what was earned by fraud, but for what expired of it. What is spent already is owed: the balance may fall below 0, and the account is frozen until it is made good.
     * @description Takes back what was earned by fraud, but for what expired of it. What is spent already is owed: the balance
     *     may fall below 0, and the account is frozen until it is made good.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `EARNING_UNKNOWN` (NOT_FOUND): no such earning, or not yours.
     *     - `NOTHING_TO_REVERSE` (FAILED_PRECONDITION): it brought nothing, or was taken back already.
     *     - `MOVEMENT_CONFLICT` (ALREADY_EXISTS): the id was used for something else.
     *     - `POINTS_BUSY` (RESOURCE_EXHAUSTED): others changed the account again and again; nothing was written, try again.
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): as much is waiting as may wait; nothing was written, try again.
     *     - `LEDGER_UNSURE` (UNAVAILABLE): no answer in time; send the same again, the same id writes nothing twice.
     *     - `LEDGER_REFUSED` (FAILED_PRECONDITION): the other account is closed or cannot pay.
     */
    post: operations['Points_ReverseEarning']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/points/accounts/{accountId}:freeze': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Lets nothing leave an account; what comes in does.
     * @description Lets nothing leave an account; what comes in does.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `POINTS_ACCOUNT_UNKNOWN` (NOT_FOUND): no such account, or not yours.
     *     - `POINTS_BUSY` (RESOURCE_EXHAUSTED): others changed the account again and again; nothing was written, try again.
     */
    post: operations['Points_FreezePointsAccount']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/points/accounts/{accountId}:unfreeze': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Lets points leave an account again.
     * @description Lets points leave an account again.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `POINTS_ACCOUNT_UNKNOWN` (NOT_FOUND): no such account, or not yours.
     *     - `DEBT_OPEN` (FAILED_PRECONDITION): the account owes points still.
     *     - `POINTS_BUSY` (RESOURCE_EXHAUSTED): others changed the account again and again; nothing was written, try again.
     */
    post: operations['Points_UnfreezePointsAccount']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/points/rules': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the rules that hold, held or will hold in and around a region, by code.
     * @description Lists the rules that hold, held or will hold in and around a region, by code.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Points_ListEarningRules']
    put?: never
    /**
     * Says what an act brings in a region from a time on. Rules are never changed, only followed by others.
     * @description Says what an act brings in a region from a time on. Rules are never changed, only followed by others.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `RULE_EXISTS` (ALREADY_EXISTS): there is one with the same code, region and time already.
     *     - `RULE_IN_PAST` (INVALID_ARGUMENT): a rule never changes what was; its time is to come.
     */
    post: operations['Points_SetEarningRule']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/points/anomalies': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists what is odd about earnings in the region, newest first.
     * @description Lists what is odd about earnings in the region, newest first.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Points_ListAnomalies']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/points/anomalies/{id}:decide': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Says what an anomaly is. Fraud takes the points back, as `ReverseEarning` does.
     * @description Says what an anomaly is. Fraud takes the points back, as `ReverseEarning` does.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `ANOMALY_UNKNOWN` (NOT_FOUND): no such anomaly, or not yours.
     *     - `ANOMALY_DECIDED` (FAILED_PRECONDITION): somebody decided otherwise.
     *     - `NOTHING_TO_REVERSE` (FAILED_PRECONDITION): it brought nothing, or was taken back already.
     *     - `MOVEMENT_CONFLICT` (ALREADY_EXISTS): the id was used for something else.
     *     - `POINTS_BUSY` (RESOURCE_EXHAUSTED): others changed the account again and again; nothing was written, try again.
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): as much is waiting as may wait; nothing was written, try again.
     *     - `LEDGER_UNSURE` (UNAVAILABLE): no answer in time; send the same again, the same id writes nothing twice.
     *     - `LEDGER_REFUSED` (FAILED_PRECONDITION): the other account is closed or cannot pay.
     */
    post: operations['Points_DecideAnomaly']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/points/staff': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Says that a person works for the body of a region, and so earns nothing there; or does not any more.
     * @description Says that a person works for the body of a region, and so earns nothing there; or does not any more.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `POINTS_ACCOUNT_UNKNOWN` (NOT_FOUND): no such account, or not yours.
     */
    post: operations['Points_SetPointsStaff']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/points/households': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the households of the region, newest first.
     * @description Lists the households of the region, newest first.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Points_ListHouseholds']
    put?: never
    /**
     * Writes down who lives together. Somebody lives in one household at a time.
     * @description Writes down who lives together. Somebody lives in one household at a time.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `POINTS_ACCOUNT_UNKNOWN` (NOT_FOUND): no such account, or not yours.
     *     - `HOUSEHOLD_EXISTS` (ALREADY_EXISTS): the id was used for another household.
     *     - `MEMBER_ELSEWHERE` (ALREADY_EXISTS): one of them lives in another household.
     */
    post: operations['Points_RegisterHousehold']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/points/households/{id}:dissolve': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Says that they do not live together any more.
     * @description Says that they do not live together any more.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `HOUSEHOLD_UNKNOWN` (NOT_FOUND): no such household, or not yours.
     */
    post: operations['Points_DissolveHousehold']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/volunteers/{memberId}/records:read': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Reads what somebody has done for others, newest first. Who asked, and what for, is kept.
     * @description Reads what somebody has done for others, newest first. Who asked, and what for, is kept.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `MEMBER_UNKNOWN` (NOT_FOUND): no such member, or not yours.
     *     - `PURPOSE` (PERMISSION_DENIED): not for that purpose, or not for an app of that kind.
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    post: operations['Volunteer_ReadVolunteerRecords']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/volunteers/{memberId}/certificates': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Issues a certificate of what somebody has done, free of charge: a signed document and a page to print.
     * @description Issues a certificate of what somebody has done, free of charge: a signed document and a page to print.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `MEMBER_UNKNOWN` (NOT_FOUND): no such member, or not yours.
     *     - `PURPOSE` (PERMISSION_DENIED): not for that purpose, or not for an app of that kind.
     *     - `RECORDS_MANY` (RESOURCE_EXHAUSTED): more than 500 services; ask for a shorter time.
     *     - `CERTIFICATE_KEY` (UNAVAILABLE): this mesh has no key to sign certificates with.
     */
    post: operations['Volunteer_IssueCertificate']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/volunteers/certificates/{number}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Tells whoever holds a certificate whether it is true. Its number is the key to it.
     * @description Tells whoever holds a certificate whether it is true. Its number is the key to it.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `CERTIFICATE_UNKNOWN` (NOT_FOUND): no such certificate.
     *     - `CERTIFICATE_KEY` (UNAVAILABLE): this mesh has no key to sign certificates with.
     */
    get: operations['Volunteer_VerifyCertificate']
    put?: never
    post?: never
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
     * Opens accounts, in order, each with a result of its own; linked ones succeed or fail together.
     * @description Opens accounts, in order, each with a result of its own; linked ones succeed or fail together.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): as much is waiting as may wait; nothing was written, try again.
     *     - `LEDGER_UNSURE` (UNAVAILABLE): no answer in time; send the same again, the same ids write nothing twice.
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
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): as much is waiting as may wait; nothing was written, try again.
     *     - `LEDGER_UNSURE` (UNAVAILABLE): no answer in time; send the same again, the same ids write nothing twice.
     */
    post: operations['Ledger_CreateTransfers']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/ledgers/{ledger}/accounts:lookup': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads accounts by their ids, in the order asked; those that are not there, or not yours, are left out.
     * @description Reads accounts by their ids, in the order asked; those that are not there, or not yours, are left out.
     */
    get: operations['Ledger_LookupAccounts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/transfers:lookup': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads transfers by their ids, in the order asked; those that are not there, or not yours, are left out.
     * @description Reads transfers by their ids, in the order asked; those that are not there, or not yours, are left out.
     */
    get: operations['Ledger_LookupTransfers']
    put?: never
    post?: never
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
  '/v1/ledgers:verify': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Recomputes every ledger from its lines, as the service itself does every hour: each balance is the fold of its transfers, debits and credits are alike, bounds hold, and what products keep beside agrees. Reads every line, so one at a time.
     * @description Recomputes every ledger from its lines, as the service itself does every hour: each balance is the fold of
     *     its transfers, debits and credits are alike, bounds hold, and what products keep beside agrees. Reads every
     *     line, so one at a time.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): it is being recomputed at this moment.
     */
    get: operations['Ledger_VerifyLedgers']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/ledgers/{ledger}/accounts/{accountId}/balances': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists what the balances of an account were after each change, newest first; empty for an account that keeps no history.
     * @description Lists what the balances of an account were after each change, newest first; empty for an account that keeps
     *     no history.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `ACCOUNT_UNKNOWN` (NOT_FOUND): no such account, or not yours.
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Ledger_ListAccountBalances']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/timebank/members': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the members the caller may see, newest first.
     * @description Lists the members the caller may see, newest first.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['TimeBank_ListMembers']
    put?: never
    /**
     * Takes somebody into the time bank. The same person again is answered as they are.
     * @description Takes somebody into the time bank. The same person again is answered as they are.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `MEMBER_DIFFERS` (ALREADY_EXISTS): known by this reference with another name, birth date or community.
     *     - `GUARDIAN_UNFIT` (FAILED_PRECONDITION): the guardian is no member in your reach, or not of age.
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): as much is waiting as may wait; nothing was written, try again.
     *     - `LEDGER_UNSURE` (UNAVAILABLE): no answer in time; the same again tells, and writes nothing twice.
     */
    post: operations['TimeBank_EnrolMember']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/timebank/members/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads a member, with what they have in coins.
     * @description Reads a member, with what they have in coins.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `MEMBER_UNKNOWN` (NOT_FOUND): no such member, or not yours.
     */
    get: operations['TimeBank_GetMember']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/timebank/members/{id}:reveal': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Shows an officer a member's name and birth date; who looked, and what for, is kept.
     * @description Shows an officer a member's name and birth date; who looked, and what for, is kept.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `MEMBER_UNKNOWN` (NOT_FOUND): no such member, or not yours.
     */
    post: operations['TimeBank_RevealMember']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/timebank/members/{memberId}/kin': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Records what somebody is to a member, as an officer has seen from their papers.
     * @description Records what somebody is to a member, as an officer has seen from their papers.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `MEMBER_UNKNOWN` (NOT_FOUND): no such member, or not yours.
     */
    post: operations['TimeBank_RegisterKin']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/timebank/members/{memberId}/gifts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Gives coins to a direct relative, at any age. Answers the giver as they are then.
     * @description Gives coins to a direct relative, at any age. Answers the giver as they are then.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `MEMBER_UNKNOWN` (NOT_FOUND): no such member, or not yours.
     *     - `NOT_KIN` (PERMISSION_DENIED): not a registered direct relative; also when there is no such member.
     *     - `COINS_SHORT` (ALREADY_EXISTS): fewer coins are free than it takes.
     *     - `TOTAL_CAP` (RESOURCE_EXHAUSTED): the taker would have more than the scheme allows.
     *     - `ID_TAKEN` (ALREADY_EXISTS): the id stands for another one.
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): as much is waiting as may wait; nothing was written, try again.
     *     - `LEDGER_UNSURE` (UNAVAILABLE): no answer in time; the same again tells, and writes nothing twice.
     */
    post: operations['TimeBank_GiveCoins']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/timebank/sessions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the sessions the caller may see, newest first.
     * @description Lists the sessions the caller may see, newest first.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['TimeBank_ListSessions']
    put?: never
    /**
     * Asks for help. Coins are held when somebody accepts.
     * @description Asks for help. Coins are held when somebody accepts.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `MEMBER_UNKNOWN` (NOT_FOUND): no such member, or not yours.
     *     - `PLAN_INVALID` (INVALID_ARGUMENT): begins before now or beyond 90 days, ends before it begins, or is too long.
     *     - `REDEEM_AGE` (PERMISSION_DENIED): too young to be helped for one's own coins.
     *     - `COINS_SHORT` (ALREADY_EXISTS): fewer coins are free than it takes.
     *     - `BENEFIT_AGE` (PERMISSION_DENIED): too young to be helped at the community's cost.
     *     - `OWN_COINS_FIRST` (FAILED_PRECONDITION): has coins for it.
     */
    post: operations['TimeBank_RequestSession']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/timebank/sessions/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads a session.
     * @description Reads a session.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `SESSION_UNKNOWN` (NOT_FOUND): no such session, or not yours.
     */
    get: operations['TimeBank_GetSession']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/timebank/sessions/{sessionId}/events': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists what has happened to a session, oldest first; about ten events.
     * @description Lists what has happened to a session, oldest first; about ten events.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `SESSION_UNKNOWN` (NOT_FOUND): no such session, or not yours.
     */
    get: operations['TimeBank_ListSessionEvents']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/timebank/sessions/{id}:accept': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Promises to come. The coins for the planned time are held from now on.
     * @description Promises to come. The coins for the planned time are held from now on.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `SESSION_UNKNOWN` (NOT_FOUND): no such session, or not yours.
     *     - `SESSION_STATE` (FAILED_PRECONDITION): not from the session's state; names the states it is allowed from.
     *     - `NOT_A_PARTY` (PERMISSION_DENIED): not in this part of the session.
     *     - `SESSION_CHANGED` (ALREADY_EXISTS): others kept changing it at the same moment; try again.
     *     - `MEMBER_UNKNOWN` (NOT_FOUND): no such member, or not yours.
     *     - `SELF_SERVICE` (PERMISSION_DENIED): nobody helps themselves for coins.
     *     - `VOLUNTEER_AGE` (PERMISSION_DENIED): under age, and no student with a guardian.
     *     - `SESSION_OVERLAP` (ALREADY_EXISTS): the volunteer is promised, or signed in, elsewhere at that time.
     *     - `TOO_LATE` (FAILED_PRECONDITION): nobody is waited for any longer.
     *     - `COINS_SHORT` (ALREADY_EXISTS): fewer coins are free than it takes.
     *     - `POOL_EMPTY` (ALREADY_EXISTS): fewer coins are free in the community's pool than it takes.
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): as much is waiting as may wait; nothing was written, try again.
     *     - `LEDGER_UNSURE` (UNAVAILABLE): no answer in time; the same again tells, and writes nothing twice.
     */
    post: operations['TimeBank_AcceptSession']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/timebank/sessions/{id}:signIn': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * The volunteer has come.
     * @description The volunteer has come.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `SESSION_UNKNOWN` (NOT_FOUND): no such session, or not yours.
     *     - `SESSION_STATE` (FAILED_PRECONDITION): not from the session's state; names the states it is allowed from.
     *     - `NOT_A_PARTY` (PERMISSION_DENIED): not in this part of the session.
     *     - `SESSION_CHANGED` (ALREADY_EXISTS): others kept changing it at the same moment; try again.
     *     - `MEMBER_UNKNOWN` (NOT_FOUND): no such member, or not yours.
     *     - `TOO_EARLY` (FAILED_PRECONDITION): long before the planned start.
     *     - `TOO_LATE` (FAILED_PRECONDITION): nobody is waited for any longer.
     *     - `SESSION_OVERLAP` (ALREADY_EXISTS): the volunteer is promised, or signed in, elsewhere at that time.
     */
    post: operations['TimeBank_SignIn']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/timebank/sessions/{id}:signOut': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * The volunteer leaves. Answers what counts, in full half hours, and what it would come to in coins.
     * @description The volunteer leaves. Answers what counts, in full half hours, and what it would come to in coins.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `SESSION_UNKNOWN` (NOT_FOUND): no such session, or not yours.
     *     - `SESSION_STATE` (FAILED_PRECONDITION): not from the session's state; names the states it is allowed from.
     *     - `NOT_A_PARTY` (PERMISSION_DENIED): not in this part of the session.
     *     - `SESSION_CHANGED` (ALREADY_EXISTS): others kept changing it at the same moment; try again.
     *     - `MEMBER_UNKNOWN` (NOT_FOUND): no such member, or not yours.
     */
    post: operations['TimeBank_SignOut']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/timebank/sessions/{id}:confirm': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * One party says that it was so. When both have, the coins are paid and the rest is let go.
     * @description One party says that it was so. When both have, the coins are paid and the rest is let go.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `SESSION_UNKNOWN` (NOT_FOUND): no such session, or not yours.
     *     - `SESSION_STATE` (FAILED_PRECONDITION): not from the session's state; names the states it is allowed from.
     *     - `NOT_A_PARTY` (PERMISSION_DENIED): not in this part of the session.
     *     - `SESSION_CHANGED` (ALREADY_EXISTS): others kept changing it at the same moment; try again.
     *     - `MEMBER_UNKNOWN` (NOT_FOUND): no such member, or not yours.
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): as much is waiting as may wait; nothing was written, try again.
     *     - `LEDGER_UNSURE` (UNAVAILABLE): no answer in time; the same again tells, and writes nothing twice.
     *     - `HOLD_EXPIRED` (FAILED_PRECONDITION): nobody ended it for so long that the coins were let go.
     */
    post: operations['TimeBank_ConfirmSession']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/timebank/sessions/{id}:cancel': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Calls it off before it has begun; what is held is let go.
     * @description Calls it off before it has begun; what is held is let go.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `SESSION_UNKNOWN` (NOT_FOUND): no such session, or not yours.
     *     - `SESSION_STATE` (FAILED_PRECONDITION): not from the session's state; names the states it is allowed from.
     *     - `NOT_A_PARTY` (PERMISSION_DENIED): not in this part of the session.
     *     - `SESSION_CHANGED` (ALREADY_EXISTS): others kept changing it at the same moment; try again.
     *     - `MEMBER_UNKNOWN` (NOT_FOUND): no such member, or not yours.
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): as much is waiting as may wait; nothing was written, try again.
     *     - `LEDGER_UNSURE` (UNAVAILABLE): no answer in time; the same again tells, and writes nothing twice.
     */
    post: operations['TimeBank_CancelSession']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/timebank/sessions/{id}:dispute': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * One party says that it was not so; an officer decides.
     * @description One party says that it was not so; an officer decides.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `SESSION_UNKNOWN` (NOT_FOUND): no such session, or not yours.
     *     - `SESSION_STATE` (FAILED_PRECONDITION): not from the session's state; names the states it is allowed from.
     *     - `NOT_A_PARTY` (PERMISSION_DENIED): not in this part of the session.
     *     - `SESSION_CHANGED` (ALREADY_EXISTS): others kept changing it at the same moment; try again.
     *     - `MEMBER_UNKNOWN` (NOT_FOUND): no such member, or not yours.
     */
    post: operations['TimeBank_DisputeSession']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/timebank/sessions/{id}:decide': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Ends a dispute: says what was rendered. What that is worth is paid, the rest is let go.
     * @description Ends a dispute: says what was rendered. What that is worth is paid, the rest is let go.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `SESSION_UNKNOWN` (NOT_FOUND): no such session, or not yours.
     *     - `SESSION_STATE` (FAILED_PRECONDITION): not from the session's state; names the states it is allowed from.
     *     - `NOT_A_PARTY` (PERMISSION_DENIED): not in this part of the session.
     *     - `SESSION_CHANGED` (ALREADY_EXISTS): others kept changing it at the same moment; try again.
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): as much is waiting as may wait; nothing was written, try again.
     *     - `LEDGER_UNSURE` (UNAVAILABLE): no answer in time; the same again tells, and writes nothing twice.
     *     - `HOLD_EXPIRED` (FAILED_PRECONDITION): nobody ended it for so long that the coins were let go.
     */
    post: operations['TimeBank_DecideSession']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/timebank/sessions/{id}:rate': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Whoever was helped says how well.
     * @description Whoever was helped says how well.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `SESSION_UNKNOWN` (NOT_FOUND): no such session, or not yours.
     *     - `SESSION_STATE` (FAILED_PRECONDITION): not from the session's state; names the states it is allowed from.
     *     - `NOT_A_PARTY` (PERMISSION_DENIED): not in this part of the session.
     *     - `SESSION_CHANGED` (ALREADY_EXISTS): others kept changing it at the same moment; try again.
     *     - `MEMBER_UNKNOWN` (NOT_FOUND): no such member, or not yours.
     *     - `ALREADY_RATED` (FAILED_PRECONDITION): rated before.
     */
    post: operations['TimeBank_RateSession']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/timebank/pools/{region}:grant': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Gives a community's pool coins to pay with.
     * @description Gives a community's pool coins to pay with.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `GRANT_LIMIT` (RESOURCE_EXHAUSTED): more than the scheme allows for one community and year.
     *     - `ID_TAKEN` (ALREADY_EXISTS): the id stands for another one.
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): as much is waiting as may wait; nothing was written, try again.
     *     - `LEDGER_UNSURE` (UNAVAILABLE): no answer in time; the same again tells, and writes nothing twice.
     */
    post: operations['TimeBank_GrantHours']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/timebank/pools/{region}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads what a community's pool has.
     * @description Reads what a community's pool has.
     */
    get: operations['TimeBank_GetPool']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/timebank/profiles/{region}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads the scheme in force in a community today.
     * @description Reads the scheme in force in a community today.
     */
    get: operations['TimeBank_GetProfile']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/rewards/items': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the items of a region, newest first. A partner sees those of its own region.
     * @description Lists the items of a region, newest first. A partner sees those of its own region.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Reward_ListItems']
    put?: never
    /**
     * Puts a new item into a community's catalogue, with nothing on the shelf.
     * @description Puts a new item into a community's catalogue, with nothing on the shelf.
     */
    post: operations['Reward_CreateItem']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/rewards/items/{id}:update': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Changes what an item is and on what terms; orders that are placed keep theirs.
     * @description Changes what an item is and on what terms; orders that are placed keep theirs.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `ITEM_UNKNOWN` (NOT_FOUND): no such item, or not yours.
     *     - `ITEM_CHANGED` (ALREADY_EXISTS): somebody else has changed it since; read it anew.
     */
    post: operations['Reward_UpdateItem']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/rewards/items/{id}:restock': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Puts more of an item on the shelf.
     * @description Puts more of an item on the shelf.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `ITEM_UNKNOWN` (NOT_FOUND): no such item, or not yours.
     *     - `STOCK_FULL` (RESOURCE_EXHAUSTED): more than 1,000,000 would be counted.
     */
    post: operations['Reward_RestockItem']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/rewards/orders': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists orders, newest first: of a region to its officers, of its own residents to a portal.
     * @description Lists orders, newest first: of a region to its officers, of its own residents to a portal.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Reward_ListOrders']
    put?: never
    /**
     * A resident orders an item through their portal: the things are taken off the shelf and the points are held. The same id again answers the order as it is now.
     * @description A resident orders an item through their portal: the things are taken off the shelf and the points are held.
     *     The same id again answers the order as it is now.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `ITEM_UNKNOWN` (NOT_FOUND): no such item in the portal's region.
     *     - `POINTS_ACCOUNT_UNKNOWN` (NOT_FOUND): the resident has no points yet.
     *     - `OTHER_COMMUNITY` (FAILED_PRECONDITION): the resident's points are of another community.
     *     - `NOT_ON_OFFER` (FAILED_PRECONDITION): before its time, after it, or withdrawn.
     *     - `PERSON_LIMIT` (RESOURCE_EXHAUSTED): more than one person may have.
     *     - `OUT_OF_STOCK` (ALREADY_EXISTS): fewer are on the shelf.
     *     - `INSUFFICIENT_POINTS` (ALREADY_EXISTS): the resident has fewer points than it costs.
     *     - `ACCOUNT_FROZEN` (FAILED_PRECONDITION): the account is frozen.
     *     - `ITEM_CHANGED` (ALREADY_EXISTS): its price was changed at this very moment; order it anew.
     *     - `ORDER_ID_TAKEN` (ALREADY_EXISTS): the id is that of another order.
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): too many wait for the ledger; the same call again tells.
     *     - `LEDGER_UNSURE` (UNAVAILABLE): the ledger did not answer in time; the same call again tells.
     *     - `LEDGER_REFUSED` (FAILED_PRECONDITION): the community's pool is closed.
     *     - `POINTS_BUSY` (RESOURCE_EXHAUSTED): others changed the account again and again; nothing was written, try again.
     */
    post: operations['Reward_CreateOrder']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/rewards/orders/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads one order with its history. The pick-up code is shown to the resident's portal only.
     * @description Reads one order with its history. The pick-up code is shown to the resident's portal only.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `ORDER_UNKNOWN` (NOT_FOUND): no such order, or not yours.
     */
    get: operations['Reward_GetOrder']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/rewards/orders/{id}:confirm': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Spends the held points and gives the order its pick-up code.
     * @description Spends the held points and gives the order its pick-up code.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `ORDER_UNKNOWN` (NOT_FOUND): no such order, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the order's state; names the states it is allowed from.
     *     - `HOLD_EXPIRED` (FAILED_PRECONDITION): the time to confirm it is over; points and things have gone back.
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): too many wait for the ledger; the same call again tells.
     *     - `LEDGER_UNSURE` (UNAVAILABLE): the ledger did not answer in time; the same call again tells.
     *     - `LEDGER_REFUSED` (FAILED_PRECONDITION): the community's pool is closed.
     *     - `POINTS_BUSY` (RESOURCE_EXHAUSTED): others changed the account again and again; nothing was written, try again.
     */
    post: operations['Reward_ConfirmOrder']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/rewards/orders/{id}:fulfil': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Hands the things over to whoever brings the pick-up code.
     * @description Hands the things over to whoever brings the pick-up code.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `ORDER_UNKNOWN` (NOT_FOUND): no such order, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the order's state; names the states it is allowed from.
     *     - `PICKUP_CODE_WRONG` (PERMISSION_DENIED): not the order's code.
     *     - `PICKUP_LOCKED` (RESOURCE_EXHAUSTED): five wrong codes; the order can only be refunded.
     */
    post: operations['Reward_FulfilOrder']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/rewards/orders/{id}:refund': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Gives spent points back, each to the lot it came from and with that lot's own expiry, and puts the things back on the shelf.
     * @description Gives spent points back, each to the lot it came from and with that lot's own expiry, and puts the things back on
     *     the shelf.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `ORDER_UNKNOWN` (NOT_FOUND): no such order, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the order's state; names the states it is allowed from.
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): too many wait for the ledger; the same call again tells.
     *     - `LEDGER_UNSURE` (UNAVAILABLE): the ledger did not answer in time; the same call again tells.
     *     - `LEDGER_REFUSED` (FAILED_PRECONDITION): the community's pool is closed.
     *     - `POINTS_BUSY` (RESOURCE_EXHAUSTED): others changed the account again and again; nothing was written, try again.
     */
    post: operations['Reward_RefundOrder']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/rewards/orders/{id}:cancel': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Ends an order that is not confirmed yet: the points are let go, the things go back on the shelf.
     * @description Ends an order that is not confirmed yet: the points are let go, the things go back on the shelf.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `ORDER_UNKNOWN` (NOT_FOUND): no such order, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): not from the order's state; names the states it is allowed from.
     *     - `LEDGER_BUSY` (RESOURCE_EXHAUSTED): too many wait for the ledger; the same call again tells.
     *     - `LEDGER_UNSURE` (UNAVAILABLE): the ledger did not answer in time; the same call again tells.
     *     - `LEDGER_REFUSED` (FAILED_PRECONDITION): the community's pool is closed.
     *     - `POINTS_BUSY` (RESOURCE_EXHAUSTED): others changed the account again and again; nothing was written, try again.
     */
    post: operations['Reward_CancelOrder']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/rewards/pools/{region}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * What a community has given out in points, and what came back.
     * @description What a community has given out in points, and what came back.
     */
    get: operations['Reward_GetPointsPool']
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
  '/v1/platforms': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Tells how each platform fares: what waits for it, since when, and whether it is paused.
     * @description Tells how each platform fares: what waits for it, since when, and whether it is paused.
     */
    get: operations['Platform_ListPlatforms']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/platforms/{platform}:pause': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Stops all that leaves for a platform. What is taken for it meanwhile waits, no deadline runs, and what it reports is still taken in. An attempt that has begun may still arrive.
     * @description Stops all that leaves for a platform. What is taken for it meanwhile waits, no deadline runs, and what it
     *     reports is still taken in. An attempt that has begun may still arrive.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PLATFORM_UNKNOWN` (NOT_FOUND): no such platform.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): the platform is paused.
     */
    post: operations['Platform_PausePlatform']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/platforms/{platform}:resume': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Lets a paused platform go on; what has waited leaves in its order.
     * @description Lets a paused platform go on; what has waited leaves in its order.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PLATFORM_UNKNOWN` (NOT_FOUND): no such platform.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): the platform is not paused.
     */
    post: operations['Platform_ResumePlatform']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/platforms/{platform}/acts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists what people did to a platform's queue, newest first: who, when, why.
     * @description Lists what people did to a platform's queue, newest first: who, when, why.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PLATFORM_UNKNOWN` (NOT_FOUND): no such platform.
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Platform_ListPlatformActs']
    put?: never
    post?: never
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
  '/v1/deliveries:dead': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the dead letters the caller may see, newest first: deliveries our attempts for which are at their end, and that nobody has given up on.
     * @description Lists the dead letters the caller may see, newest first: deliveries our attempts for which are at their
     *     end, and that nobody has given up on.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PLATFORM_UNKNOWN` (NOT_FOUND): no such platform.
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Delivery_ListDeadDeliveries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/deliveries/{id}:replay': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Tries a dead letter again with a whole budget. What may have arrived is asked for before it is sent again. Who did it, when and why is kept.
     * @description Tries a dead letter again with a whole budget. What may have arrived is asked for before it is sent again.
     *     Who did it, when and why is kept.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `DELIVERY_UNKNOWN` (NOT_FOUND): no such delivery, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): the delivery is not DEAD.
     *     - `DELIVERY_OVERTAKEN` (FAILED_PRECONDITION): a later version has left, so this one would come after it.
     */
    post: operations['Delivery_ReplayDelivery']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/deliveries/{id}:giveUp': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Gives a dead letter up for good and says why. It is kept, and stands on no list of dead letters any more.
     * @description Gives a dead letter up for good and says why. It is kept, and stands on no list of dead letters any more.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `DELIVERY_UNKNOWN` (NOT_FOUND): no such delivery, or not yours.
     *     - `STEP_ORDER` (FAILED_PRECONDITION): the delivery is not DEAD, or given up already.
     */
    post: operations['Delivery_GiveUpDelivery']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/platforms/{platform}/reconciliations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists reconciliations, newest first.
     * @description Lists reconciliations, newest first.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PLATFORM_UNKNOWN` (NOT_FOUND): no such platform.
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Reconciliation_ListReconciliations']
    put?: never
    /**
     * Compares what we have handed over with what the platform has, reports each difference, and mends those that can be mended safely. Answered at once; the comparing goes on. It also runs by itself every night.
     * @description Compares what we have handed over with what the platform has, reports each difference, and mends those
     *     that can be mended safely. Answered at once; the comparing goes on. It also runs by itself every night.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `PLATFORM_UNKNOWN` (NOT_FOUND): no such platform.
     *     - `PLATFORM_SILENT` (FAILED_PRECONDITION): the platform cannot tell what it has.
     *     - `PLATFORM_PAUSED` (FAILED_PRECONDITION): nothing may leave for it, not even a question.
     *     - `RECONCILIATION_RUNNING` (FAILED_PRECONDITION): one is running already.
     */
    post: operations['Reconciliation_StartReconciliation']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/reconciliations/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Reads one reconciliation.
     * @description Reads one reconciliation.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `RECONCILIATION_UNKNOWN` (NOT_FOUND): no such reconciliation.
     */
    get: operations['Reconciliation_GetReconciliation']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/reconciliations/{id}/differences': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Lists the differences a reconciliation has found, as far as the caller's region reaches; those that no region can be told of are for the whole district.
     * @description Lists the differences a reconciliation has found, as far as the caller's region reaches; those that no
     *     region can be told of are for the whole district.
     *
     *     Errors, as `ErrorInfo.reason`:
     *     - `RECONCILIATION_UNKNOWN` (NOT_FOUND): no such reconciliation.
     *     - `PAGE_TOKEN_INVALID` (INVALID_ARGUMENT): not a token this method gave out.
     */
    get: operations['Reconciliation_ListDifferences']
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
      /** @description `dispatch`, `portal` or `hotline`. */
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
      /** @description Whether it may have arrived and nobody has said so; also of a dead one. */
      mayHaveArrived: boolean
      /**
       * Format: date-time
       * @description From this instant on nothing is sent any more. The time its platform is paused does not count.
       */
      deadlineTime?: string
      /** @description Why an operator has given up on a dead one; empty if nobody has. */
      givenUpReason: string
    }
    /**
     * @description How far the delivery has come. Values may be added; treat unknown ones as open.
     *
     *     - `TO_SEND`: Stored, not sent yet.
     *     - `UNKNOWN`: Sent without a clear answer: it may have arrived. The platform is asked before it is sent again.
     *     - `ACKNOWLEDGED`: The platform has it.
     *     - `DEAD`: Our attempts are at their end; an operator must look.
     *     - `SENT`: On its way.
     *     - `FAILED`: Tried, and surely not there; it is tried again.
     * @enum {string}
     */
    'adapters.Delivery.State': 'TO_SEND' | 'UNKNOWN' | 'ACKNOWLEDGED' | 'DEAD' | 'SENT' | 'FAILED'
    /** @description Something both sides do not have alike. */
    'adapters.Difference': {
      /** @description What it is. */
      kind?: components['schemas']['adapters.Difference.Kind']
      /** @description What it is about: our delivery's id, or the platform's number or event. */
      subject: string
      /** @description The region it concerns; empty if neither side tells. */
      region: string
      /** @description What is different; never holds a secret. */
      detail: string
      /** @description Whether it has been mended. */
      mended: boolean
      /**
       * Format: date-time
       * @description When it was found.
       */
      time?: string
    }
    /**
     * @description What it is. Values may be added.
     *
     *     - `MISSING_THERE`: We hold it to be taken; the platform has none. Mended: it is handed over again, unless a later one has left.
     *     - `MISSING_HERE`: The platform has a record under an id that is not ours.
     *     - `NOT_ACKNOWLEDGED_HERE`: The platform has it; we hold it to be open or dead. Mended: it is acknowledged.
     *     - `DOUBLED`: The platform has it more than once.
     *     - `DIFFERENT`: Both have it, but not alike.
     *     - `REPORT_MISSING`: The platform has reported something that never came. Mended: it is taken now.
     *     - `REPORT_DEAD`: A report came and was given up before it counted. Mended: it is tried again.
     *     - `REPORT_DIFFERENT`: A report came, but not alike.
     * @enum {string}
     */
    'adapters.Difference.Kind':
      | 'MISSING_THERE'
      | 'MISSING_HERE'
      | 'NOT_ACKNOWLEDGED_HERE'
      | 'DOUBLED'
      | 'DIFFERENT'
      | 'REPORT_MISSING'
      | 'REPORT_DEAD'
      | 'REPORT_DIFFERENT'
    /** @description Gives a dead letter up. */
    'adapters.GiveUpDeliveryRequestBody': {
      /** @description Why; kept with who and when. */
      reason: string
      /** @description Makes a repeat safe: the same id changes nothing. The header `Idempotency-Key` does the same. */
      requestId?: string
    }
    /** @description A page of deliveries. */
    'adapters.ListDeliveriesResponse': {
      /** @description The deliveries, newest first. */
      deliveries: components['schemas']['adapters.Delivery'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A page of differences. */
    'adapters.ListDifferencesResponse': {
      /** @description Newest first. */
      differences: components['schemas']['adapters.Difference'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A page of what people did. */
    'adapters.ListPlatformActsResponse': {
      /** @description Newest first. */
      acts: components['schemas']['adapters.PlatformAct'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description All platforms. */
    'adapters.ListPlatformsResponse': {
      /** @description In a fixed order. */
      platforms: components['schemas']['adapters.Platform'][]
    }
    /** @description A page of reconciliations. */
    'adapters.ListReconciliationsResponse': {
      /** @description Newest first. */
      reconciliations: components['schemas']['adapters.Reconciliation'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description Pauses a platform. */
    'adapters.PausePlatformRequestBody': {
      /** @description Why; kept with who and when. */
      reason: string
      /** @description Makes a repeat safe: the same id changes nothing. The header `Idempotency-Key` does the same. */
      requestId?: string
    }
    /** @description An outside platform and what waits for it. */
    'adapters.Platform': {
      /** @description Its word, such as `dispatch`. */
      platform: string
      /** @description How it fares. */
      condition?: components['schemas']['adapters.Platform.Condition']
      /** @description Who paused it; empty if it runs. */
      pausedBy: string
      /** @description Why. */
      pausedReason: string
      /**
       * Format: date-time
       * @description Since when.
       */
      pausedTime?: string
      /** @description What is not acknowledged and not given up. */
      counts: components['schemas']['adapters.Platform.Count'][]
      /**
       * Format: int64
       * @description How many have been open for too long.
       */
      stuck: string
      /**
       * Format: date-time
       * @description When the oldest one still to be done was taken.
       */
      oldestOpenTime?: string
      /**
       * Format: date-time
       * @description When it last took something.
       */
      lastAcknowledgedTime?: string
    }
    /**
     * @description How it fares. Values may be added.
     *
     *     - `WELL`: Nothing is dead, failed or unclear.
     *     - `TROUBLED`: Something is dead, failed or unclear.
     *     - `STUCK`: Something has been open for too long.
     *     - `PAUSED`: Nothing leaves for it.
     * @enum {string}
     */
    'adapters.Platform.Condition': 'WELL' | 'TROUBLED' | 'STUCK' | 'PAUSED'
    /** @description How many deliveries are in one state. */
    'adapters.Platform.Count': {
      /** @description The state. */
      state: string
      /**
       * Format: int64
       * @description How many, of all regions.
       */
      count: string
    }
    /** @description Something a person did to a platform's queue. */
    'adapters.PlatformAct': {
      /** @description What was done. */
      kind?: components['schemas']['adapters.PlatformAct.Kind']
      /** @description Who did it. */
      actor: string
      /** @description Why. */
      reason: string
      /**
       * Format: date-time
       * @description When.
       */
      time?: string
      /** @description The delivery it is about; empty if it is about the platform as a whole. */
      deliveryId: string
    }
    /**
     * @description What was done. Values may be added.
     *
     *     - `PAUSE`: The platform was paused.
     *     - `RESUME`: It was let go on.
     *     - `REPLAY`: A dead letter was tried again.
     *     - `GIVE_UP`: A dead letter was given up.
     *     - `RECONCILE`: Both sides were compared.
     * @enum {string}
     */
    'adapters.PlatformAct.Kind': 'PAUSE' | 'RESUME' | 'REPLAY' | 'GIVE_UP' | 'RECONCILE'
    /** @description One comparing of both sides. */
    'adapters.Reconciliation': {
      /** @description Its id. */
      id: string
      /** @description The platform's word. */
      platform: string
      /** @description How far it has come. */
      state?: components['schemas']['adapters.Reconciliation.State']
      /**
       * Format: date-time
       * @description What was handed over from then on is compared.
       */
      sinceTime?: string
      /**
       * Format: date-time
       * @description And before then; what is younger may still be on its way.
       */
      untilTime?: string
      /** @description Who started it. */
      startedBy: string
      /**
       * Format: date-time
       * @description When.
       */
      startTime?: string
      /**
       * Format: date-time
       * @description When it ended.
       */
      endTime?: string
      /**
       * Format: int64
       * @description How many of our deliveries were compared.
       */
      ours: string
      /**
       * Format: int64
       * @description How many of the platform's records and reports were compared.
       */
      theirs: string
      /**
       * Format: int64
       * @description How many differences were found.
       */
      differences: string
      /**
       * Format: int64
       * @description How many of them were mended.
       */
      mended: string
      /** @description Why it failed. */
      error: string
    }
    /**
     * @description How far it has come. Values may be added.
     *
     *     - `RUNNING`: It goes on.
     *     - `DONE`: Both sides have been compared.
     *     - `FAILED`: It could not be done to the end; `error` says why.
     * @enum {string}
     */
    'adapters.Reconciliation.State': 'RUNNING' | 'DONE' | 'FAILED'
    /** @description Tries a dead letter again. */
    'adapters.ReplayDeliveryRequestBody': {
      /** @description Why; kept with who and when. */
      reason: string
      /** @description Makes a repeat safe: the same id changes nothing. The header `Idempotency-Key` does the same. */
      requestId?: string
    }
    /** @description Lets a platform go on. */
    'adapters.ResumePlatformRequestBody': {
      /** @description Why; kept with who and when. */
      reason: string
      /** @description Makes a repeat safe: the same id changes nothing. The header `Idempotency-Key` does the same. */
      requestId?: string
    }
    /** @description Compares both sides. */
    'adapters.StartReconciliationRequestBody': {
      /**
       * Format: int32
       * @description How many days back, 1..31; 3 when 0.
       */
      days?: number
      /** @description Why; kept with who and when. */
      reason: string
      /** @description Makes a repeat safe: the same id changes nothing. The header `Idempotency-Key` does the same. */
      requestId?: string
    }
    /** @description Takes a case on. */
    'governance.AcceptCaseRequestBody': {
      /** @description A remark for the history. */
      note?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description The work is done. */
    'governance.AnswerHotlineTicketRequestBody': {
      /** @description What was done; nothing personal, as the hotline is told. */
      text: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description A ready-made answer. */
    'governance.AnswerTemplate': {
      /** @description It holds in this region and below. */
      region: string
      /** @description Names it within the region. */
      code: string
      /** @description What officers pick it by. */
      name: string
      /** @description The answer; empty when it was taken back. */
      text: string
    }
    /** @description Approves an export. */
    'governance.ApproveExportRequestBody': {
      /** @description A remark. */
      note?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Asks that a ticket be left out. */
    'governance.AskHotlineExclusionRequestBody': {
      /** @description The ground, such as `DUPLICATE` or `ART11_5`. */
      ground: string
      /** @description What shows it. */
      evidence: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Gives a case to somebody. */
    'governance.AssignCaseRequestBody': {
      /** @description To whom. */
      assignee: components['schemas']['governance.Assignee']
      /** @description A remark for officers. */
      note?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Gives a dispute to a mediator. */
    'governance.AssignDisputeRequestBody': {
      /** @description To whom. */
      mediator: components['schemas']['governance.DisputeMediator']
      /** @description A remark for the history. */
      note?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Says that somebody is something for a place. */
    'governance.AssignDutyRequest': {
      /**
       * @description The community, 12 digits.
       *
       *     expected a community code of 12 digits
       */
      region: string
      /** @description What kind of place. */
      scopeKind?: components['schemas']['governance.DutyScope.Kind']
      /** @description Which one. */
      scopeCode: string
      /** @description What they are. */
      role?: components['schemas']['governance.Duty.Role']
      /** @description The person's id. */
      personId: string
      /** @description The person's name. */
      personName?: string
      /** @description Whether they stand in for another. */
      deputy?: boolean
      /**
       * Format: date-time
       * @description Since when; now when not set.
       */
      startTime?: string
      /**
       * Format: date-time
       * @description From when on no longer; open when not set.
       */
      endTime?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Whom a case is given to. */
    'governance.Assignee': {
      /** @description What the id names. */
      kind?: components['schemas']['governance.Assignee.Kind']
      /** @description The id. */
      id: string
      /** @description The name to show; a department's is looked up. */
      name?: string
    }
    /**
     * @description What the id names.
     *
     *     - `PERSON`: A person, by id.
     *     - `OFFICE`: The office of a region around the case, by the region's code.
     *     - `DEPARTMENT`: A department in force for the case's region, by its code.
     * @enum {string}
     */
    'governance.Assignee.Kind': 'PERSON' | 'OFFICE' | 'DEPARTMENT'
    /** @description Something that belongs to a case. */
    'governance.Attachment': {
      /** @description The id, a UUID. */
      id: string
      /** @description The case's id. */
      caseId: string
      /** @description What its sender called it. */
      name: string
      /** @description What it is, as its bytes say. */
      contentType: string
      /**
       * Format: int64
       * @description How many bytes are kept.
       */
      size: string
      /** @description SHA-256 of what is kept, in hexadecimal. */
      digest: string
      /** @description Whether only officers see it. */
      inner: boolean
      /** @description Who attached it; not told to partners. */
      actor: string
      /**
       * Format: date-time
       * @description When.
       */
      createTime?: string
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
       *
       *     expected a lead department that is not optional
       *
       *     expected a lead department that is not optional
       */
      departments: components['schemas']['governance.BlowWhistleRequest.Department'][]
      /** @description The leader on duty who signs it for the street (值班领导). Rule: R-11. */
      dutyLeader?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description A department to call. */
    'governance.BlowWhistleRequest.Department': {
      /** @description The department's code, such as `110105-CGW`. */
      org: string
      /** @description Whether it leads; the first one does when none is marked. */
      lead?: boolean
      /** @description Whether the whistle can be closed without it; it counts in no rate then. The lead is never optional. */
      optional?: boolean
    }
    /** @description Calls one more department. */
    'governance.CallDepartmentRequestBody': {
      /** @description The department. */
      org: string
      /** @description Whether the whistle can be closed without it. */
      optional?: boolean
      /** @description Why. */
      reason?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Calls a case off. */
    'governance.CancelCaseRequestBody': {
      /** @description Why. */
      reason?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
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
      /** @description How it came in. */
      channel?: components['schemas']['governance.Case.Channel']
      /** @description On which list it stands. */
      kind?: components['schemas']['governance.Case.Kind']
      /** @description What its category's code names. */
      categoryKind?: components['schemas']['governance.Case.CategoryKind']
      /** @description Where it is. */
      place?: components['schemas']['governance.Place']
      /** @description What the channel calls its photos. */
      photos: string[]
      /** @description Whether nobody is named. */
      anonymous: boolean
      /**
       * Format: int32
       * @description Of a need: how many households ask for it.
       */
      households: number
      /** @description Whether only few see it. */
      private: boolean
      /** @description The earlier case it repeats, as found when it was filed. */
      linkedCaseId: string
      /** @description How soon it wants hands; not told to partners, like the next two. */
      priority?: components['schemas']['governance.Case.Priority']
      /** @description Whom it is given to. */
      assignee?: components['schemas']['governance.Assignee']
      /**
       * Format: int32
       * @description How often it was reopened.
       */
      reopenCount: number
      /** @description The case it is merged into; not told to partners, like the next two. */
      mainCaseId: string
      /**
       * Format: int32
       * @description How many cases are merged into it.
       */
      mergedCount: number
      /** @description The case it was part of before. */
      splitFromCaseId: string
      /** @description What was decided on a need, once it was. */
      decision?: components['schemas']['governance.Case.Decision']
    }
    /**
     * @description What a category's code names; the codes of the two overlap. Rule: R-25.
     *
     *     - `EVENT`: Something that happens (事项).
     *     - `PART`: A thing of the city (部件).
     * @enum {string}
     */
    'governance.Case.CategoryKind': 'EVENT' | 'PART'
    /**
     * @description How a matter came in. Rules: G-08, G-25.
     *
     *     - `PORTAL`: A resident's portal.
     *     - `HOTLINE`: The hotline 12345.
     *     - `RESIDENT_SNAP`: A resident's photo with its place (随手拍).
     *     - `GRID_PATROL`: A grid worker's round.
     *     - `PROPERTY_FIRM`: A property firm.
     *     - `DEVICE`: A device that raised an alarm.
     *     - `DESK`: A desk or reception (接待站).
     *     - `TALKBAR`: 居民说事吧.
     *     - `TEA`: 茶话会.
     *     - `CARD`: 意见卡.
     *     - `VISIT`: 入户听诉.
     *     - `FORUM`: 民情恳谈.
     *     - `GROUP`: 楼栋议事群.
     * @enum {string}
     */
    'governance.Case.Channel':
      | 'PORTAL'
      | 'HOTLINE'
      | 'RESIDENT_SNAP'
      | 'GRID_PATROL'
      | 'PROPERTY_FIRM'
      | 'DEVICE'
      | 'DESK'
      | 'TALKBAR'
      | 'TEA'
      | 'CARD'
      | 'VISIT'
      | 'FORUM'
      | 'GROUP'
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
      /**
       * Format: date-time
       * @description Since when the clock stands still; its state is as it was then. Not set while it runs.
       */
      pauseTime?: string
      /** @description The highest level that has been told of the miss. */
      escalationLevel?: components['schemas']['governance.Case.Clock.Level']
    }
    /**
     * @description Who is told of a missed deadline, from the spot upwards.
     *
     *     - `GRID`: The grid worker.
     *     - `COMMUNITY`: The community.
     *     - `STREET`: The street.
     *     - `DISTRICT`: The district.
     * @enum {string}
     */
    'governance.Case.Clock.Level': 'GRID' | 'COMMUNITY' | 'STREET' | 'DISTRICT'
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
    /** @description What was decided on a need. */
    'governance.Case.Decision': {
      /** @description What was decided. */
      verdict?: components['schemas']['governance.Case.Decision.Verdict']
      /** @description Why. */
      reason: string
      /**
       * Format: date-time
       * @description When.
       */
      time?: string
    }
    /**
     * @description What was decided.
     *
     *     - `ADOPT`: It will be done.
     *     - `DEFER`: It will be looked at again.
     *     - `REJECT`: It will not be done.
     * @enum {string}
     */
    'governance.Case.Decision.Verdict': 'ADOPT' | 'DEFER' | 'REJECT'
    /**
     * @description On which list a case stands. Rule: G-09.
     *
     *     - `ISSUE`: Something is wrong: the ledger of issues (问题台账).
     *     - `NEED`: Something is wished for: the list of needs (需求清单).
     * @enum {string}
     */
    'governance.Case.Kind': 'ISSUE' | 'NEED'
    /**
     * @description How soon a case wants hands; moves no deadline.
     *
     *     - `LOW`: Can wait.
     *     - `NORMAL`: As any other.
     *     - `HIGH`: Before others.
     *     - `URGENT`: At once.
     * @enum {string}
     */
    'governance.Case.Priority': 'LOW' | 'NORMAL' | 'HIGH' | 'URGENT'
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
     *     - `ASSIGNED`: Given to somebody who has not taken it on yet.
     *     - `CANCELLED`: Called off.
     *     - `DUPLICATE`: Merged into another case, whose way it goes. Its own reporter is told the other's state instead.
     * @enum {string}
     */
    'governance.Case.State':
      | 'FILED'
      | 'ACCEPTED'
      | 'IN_PROGRESS'
      | 'RESOLVED'
      | 'VERIFIED'
      | 'CLOSED'
      | 'ASSIGNED'
      | 'CANCELLED'
      | 'DUPLICATE'
    /** @description Something that happened to a case. */
    'governance.CaseEvent': {
      /**
       * Format: int64
       * @description Counts from 1 within the case, without gaps; partners do not see the officers' notes among them.
       */
      seq: string
      /** @description What happened, such as `FILED`, `ACCEPTED`, `WHISTLE_BLOWN`, `DEPARTMENT_ARRIVED`. */
      type: string
      /** @description The name of whoever did it. Partners are not told who assigned or declined a case, nor what they wrote. */
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
    /** @description The moves a case can make. */
    'governance.CaseMachine': {
      /** @description The moves. */
      moves: components['schemas']['governance.CaseMachine.Move'][]
      /** @description The states that are an end. */
      terminal: components['schemas']['governance.Case.State'][]
    }
    /** @description One move. Of several with the same state and action the first whose guards hold is taken. */
    'governance.CaseMachine.Move': {
      /** @description From this state. */
      from?: components['schemas']['governance.Case.State']
      /** @description By this action, such as `ACCEPT`. */
      action: string
      /** @description To this state. */
      to?: components['schemas']['governance.Case.State']
      /** @description For whoever has one of these roles; `partner` is the portal that filed the case. */
      roles: string[]
      /** @description What must hold besides, such as `REASON`: a reason is given. */
      guards: string[]
    }
    /** @description A category in its tree. */
    'governance.Category': {
      /** @description The code system. */
      codeSystem: string
      /** @description Event or part. */
      kind?: components['schemas']['governance.Case.CategoryKind']
      /** @description The code. */
      code: string
      /** @description The name. */
      name: string
      /** @description The code above it; empty at the top. */
      parent: string
      /** @description Whether there are categories below it. */
      hasChildren: boolean
      /**
       * Format: int32
       * @description How long a case may take: so many of the unit.
       */
      limitAmount: number
      /** @description What the limit is counted in, such as `CLOCK_HOUR` or `WORK_DAY`. */
      limitUnit: string
      /** @description How soon a case wants hands, unless an officer says otherwise. */
      priority?: components['schemas']['governance.Case.Priority']
      /** @description Who usually handles it, when somebody does. */
      party?: components['schemas']['governance.Assignee']
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
      /** @description Where; compared with the case's place if that is known, and kept sealed. */
      point?: components['schemas']['governance.Place.Point']
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
    /** @description Whoever called has been spoken with. */
    'governance.ContactHotlineTicketRequestBody': {
      /** @description What was said; nothing personal, as the hotline is told. */
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
      /**
       * Format: int64
       * @description Unfinished cases whose last instant is today, in Beijing time, and has not passed.
       */
      dueToday: string
      /**
       * Format: int64
       * @description Cases not at their end that were given to the caller.
       */
      mine: string
      /**
       * Format: int64
       * @description Cases not at their end that nobody has; not told to partners.
       */
      unassigned: string
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
    /** @description How many disputes there are. */
    'governance.CountDisputesResponse': {
      /** @description By state; states without any are left out. */
      byState: components['schemas']['governance.CountDisputesResponse.InState'][]
      /**
       * Format: int64
       * @description All of them.
       */
      total: string
      /**
       * Format: int64
       * @description Those not struck.
       */
      open: string
      /**
       * Format: int64
       * @description Those not struck and past their deadline.
       */
      overdue: string
    }
    /** @description How many are in one state. */
    'governance.CountDisputesResponse.InState': {
      /** @description The state. */
      state?: components['schemas']['governance.Dispute.State']
      /**
       * Format: int64
       * @description How many.
       */
      count: string
    }
    /** @description How the cases of a region stand. */
    'governance.Dashboard': {
      /** @description The region. */
      region: string
      /**
       * Format: date-time
       * @description The instant the figures are of.
       */
      asOfTime?: string
      /**
       * Format: int64
       * @description All cases.
       */
      total: string
      /**
       * Format: int64
       * @description Those not at an end: neither CLOSED, CANCELLED nor DUPLICATE.
       */
      open: string
      /**
       * Format: int64
       * @description Those whose clock runs and whose last instant is today and has not passed, in Beijing time.
       */
      dueToday: string
      /**
       * Format: int64
       * @description Those whose clock runs and whose last instant has passed.
       */
      overdue: string
      /** @description The same by state; states without a case are left out. */
      byState: components['schemas']['governance.Dashboard.StateCount'][]
      /** @description Open ones by category, most first; the first 50. */
      byCategory: components['schemas']['governance.Dashboard.CategoryCount'][]
      /**
       * Format: int64
       * @description Open ones of all further categories.
       */
      openInOtherCategories: string
      /**
       * @description By streets of a district or communities of a street, in the order of their codes; those without an open
       *     or late case are left out.
       */
      byRegion: components['schemas']['governance.Dashboard.RegionCount'][]
      /**
       * Format: int64
       * @description Filed in the last 30 days, today among them.
       */
      filed: string
      /**
       * Format: int64
       * @description Resolved in the last 30 days: their clock stopped then.
       */
      resolved: string
      /**
       * Format: int64
       * @description Of those, on time.
       */
      resolvedOnTime: string
      /**
       * Format: int64
       * @description Whole minutes from filing to resolving, of the middle one of those; of two in the middle the smaller. Not
       *     set when none was resolved.
       */
      medianMinutesToResolve?: string
    }
    /** @description How many cases of one category are open. */
    'governance.Dashboard.CategoryCount': {
      /** @description The code system. */
      codeSystem: string
      /** @description Whether events or parts. */
      categoryKind: string
      /** @description The category's code. */
      category: string
      /**
       * Format: int64
       * @description How many are open.
       */
      open: string
    }
    /** @description How one region of the next tier stands. */
    'governance.Dashboard.RegionCount': {
      /** @description Its code. */
      region: string
      /**
       * Format: int64
       * @description How many are open.
       */
      open: string
      /**
       * Format: int64
       * @description How many are past their deadline.
       */
      overdue: string
    }
    /** @description How many cases are in one state. */
    'governance.Dashboard.StateCount': {
      /** @description The state. */
      state?: components['schemas']['governance.Case.State']
      /**
       * Format: int64
       * @description How many.
       */
      count: string
    }
    /** @description What a deadline follows from. */
    'governance.DeadlineExplanation': {
      /** @description The rule. */
      policy?: components['schemas']['governance.DeadlineExplanation.Policy']
      /**
       * Format: date-time
       * @description When the clock started.
       */
      startTime?: string
      /**
       * Format: date-time
       * @description Where the last quarter of the time begins.
       */
      warnTime?: string
      /**
       * Format: date-time
       * @description The last instant that is still on time.
       */
      dueTime?: string
      /**
       * Format: date-time
       * @description When the work was done.
       */
      stopTime?: string
      /** @description What did not count, oldest first. A pause that began after the deadline gains nothing and is not listed. */
      pauses: components['schemas']['governance.DeadlineExplanation.Pause'][]
      /** @description Zone in which days and hours are counted, such as `Asia/Shanghai`; empty for a limit by the clock. */
      zone: string
      /** @description When offices open there, such as `09:00`. */
      opens: string
      /** @description When offices close there. */
      closes: string
      /** @description Each day from the first to the last; at most 400, the oldest. Empty for a limit by the clock. */
      days: components['schemas']['governance.DeadlineExplanation.Day'][]
      /**
       * Format: int32
       * @description How many days more there are.
       */
      daysLeftOut: number
      /** @description What has been told, in order. */
      marks: components['schemas']['governance.DeadlineExplanation.Mark'][]
      /** @description Who is told of a miss. */
      ladder: components['schemas']['governance.DeadlineExplanation.Step'][]
    }
    /** @description One day of a limit that is counted by a calendar. */
    'governance.DeadlineExplanation.Day': {
      /** @description Such as `2026-10-08`. */
      date: string
      /** @description Whether it counts. */
      why?: components['schemas']['governance.DeadlineExplanation.Day.Why']
      /** @description The holiday's or swapped day's name; empty for a day like any other. */
      name: string
    }
    /**
     * @description Whether the day counts, and why not.
     *
     *     - `FIRST_DAY`: The day it started on never counts.
     *     - `COUNTS`: It counts.
     *     - `DAY_OFF`: Offices are closed, and the limit counts working days or hours.
     *     - `PAUSED`: The clock stood still.
     *     - `PUT_OFF`: The end was put off to or over it: the last day would have been a day off, or the clock stood still at its end.
     * @enum {string}
     */
    'governance.DeadlineExplanation.Day.Why':
      'FIRST_DAY' | 'COUNTS' | 'DAY_OFF' | 'PAUSED' | 'PUT_OFF'
    /** @description Something that was told once when it was reached. */
    'governance.DeadlineExplanation.Mark': {
      /** @description `WARN`, `BREACH`, or `RUNG_1` … for the steps of the ladder. */
      name: string
      /**
       * Format: date-time
       * @description When it was reached.
       */
      reachTime?: string
      /**
       * Format: date-time
       * @description When it was told.
       */
      tellTime?: string
    }
    /** @description Time that did not count. */
    'governance.DeadlineExplanation.Pause': {
      /** @description Why. */
      cause?: components['schemas']['governance.DeadlineExplanation.Pause.Cause']
      /**
       * Format: date-time
       * @description From when.
       */
      startTime?: string
      /**
       * Format: date-time
       * @description Until when; not set while it lasts.
       */
      endTime?: string
    }
    /**
     * @description Why a clock stands still.
     *
     *     - `OUTSIDE_CAUSE`: An outside cause that nobody here can remove (客观原因), approved.
     *     - `REPORTER_AWAITED`: The reporter has to bring something.
     *     - `OBJECTION`: Whose business it is, is being decided (异议、退回).
     *     - `SPECIAL_PROCEDURE`: Expertise, hearing, inspection (特别程序).
     *     - `REWORK`: It was held to be done and was not; the time in between does not count. Never asked for.
     * @enum {string}
     */
    'governance.DeadlineExplanation.Pause.Cause':
      'OUTSIDE_CAUSE' | 'REPORTER_AWAITED' | 'OBJECTION' | 'SPECIAL_PROCEDURE' | 'REWORK'
    /** @description The rule a deadline was set by, as it was when the clock started. A later rule moves nothing. */
    'governance.DeadlineExplanation.Policy': {
      /** @description What the rule is about, such as `category/linli/ROAD_COLLAPSE`. */
      name: string
      /** @description Which of its dated rows: its area (`*` everywhere) and the instant it holds from. */
      version: string
      /**
       * Format: int32
       * @description How many.
       */
      amount: number
      /** @description Of what. */
      unit?: components['schemas']['governance.DeadlineExplanation.Policy.Unit']
    }
    /**
     * @description What a limit is counted in. Rule: R-22.
     *
     *     - `CLOCK_MINUTE`: Minutes by the clock.
     *     - `CLOCK_HOUR`: Hours by the clock.
     *     - `WORK_HOUR`: Hours in which offices are open.
     *     - `WORK_DAY`: Days on which offices are open; the first does not count.
     *     - `NATURAL_DAY`: Days of any kind; the first does not count, the last is never a day off.
     * @enum {string}
     */
    'governance.DeadlineExplanation.Policy.Unit':
      'CLOCK_MINUTE' | 'CLOCK_HOUR' | 'WORK_HOUR' | 'WORK_DAY' | 'NATURAL_DAY'
    /** @description A step of the ladder: who is told how long after a miss. */
    'governance.DeadlineExplanation.Step': {
      /** @description Who. */
      level?: components['schemas']['governance.Case.Clock.Level']
      /**
       * Format: int32
       * @description How many minutes after the miss, by the clock.
       */
      afterMinutes: number
    }
    /** @description Decides on a need. */
    'governance.DecideNeedRequestBody': {
      /** @description What is decided. */
      verdict?: components['schemas']['governance.Case.Decision.Verdict']
      /** @description Why; must be said when it is rejected. */
      reason?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /**
     * @description What can be decided.
     *
     *     - `BLOW`: The whistle is blown.
     *     - `DECLINE`: It is not.
     * @enum {string}
     */
    'governance.DecidePreWhistleRequest.Verdict': 'BLOW' | 'DECLINE'
    /** @description Decides on a call. */
    'governance.DecidePreWhistleRequestBody': {
      /** @description What is decided. */
      verdict: components['schemas']['governance.DecidePreWhistleRequest.Verdict']
      /** @description Why; required when declining. */
      reason?: string
      /**
       * @description Whom to call; those that were asked for when empty.
       *
       *     expected each department once
       *
       *     expected one lead department at most
       */
      departments?: components['schemas']['governance.BlowWhistleRequest.Department'][]
      /** @description The leader on duty who signs it for the street (值班领导). */
      dutyLeader?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /**
     * @description What can be decided.
     *
     *     - `GRANT`: The clocks stand still.
     *     - `DENY`: They run on.
     * @enum {string}
     */
    'governance.DecideSuspensionRequest.Decision': 'GRANT' | 'DENY'
    /** @description Decides on a suspension. */
    'governance.DecideSuspensionRequestBody': {
      /** @description The department. */
      org: string
      /** @description What is decided. */
      decision: components['schemas']['governance.DecideSuspensionRequest.Decision']
      /** @description Why. */
      reason: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Hands a case back. */
    'governance.DeclineCaseRequestBody': {
      /** @description Why. */
      reason?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
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
    /** @description A quarrel between residents, or with a firm. */
    'governance.Dispute': {
      /** @description The dispute's id, a UUID. */
      id: string
      /** @description The community. */
      region: string
      /** @description The case it came out of; empty when it stands by itself. */
      caseId: string
      /** @description What kind of quarrel. */
      type?: components['schemas']['governance.Dispute.Type']
      /**
       * Format: int32
       * @description How grave, 1 to 3.
       */
      level: number
      /** @description What it is about. */
      title: string
      /** @description What happened. */
      facts: string
      /** @description The parties. */
      parties: components['schemas']['governance.DisputeParty'][]
      /** @description How far it has come. */
      state?: components['schemas']['governance.Dispute.State']
      /** @description Where it was handed to, while ESCALATED. */
      instance?: components['schemas']['governance.Dispute.Instance']
      /** @description Who mediates; not set while nobody does. */
      mediator?: components['schemas']['governance.DisputeMediator']
      /** @description The attempts at mediation, oldest first. */
      mediations: components['schemas']['governance.DisputeMediation'][]
      /** @description What was agreed; not set before. */
      agreement?: components['schemas']['governance.DisputeAgreement']
      /** @description What proves how it ended. */
      evidence: components['schemas']['governance.DisputeEvidence'][]
      /** @description The lowest tier that may strike it: `COMMUNITY`, `STREET` or `DISTRICT`. */
      strikeTier: string
      /**
       * Format: date-time
       * @description When it was listed.
       */
      listTime?: string
      /**
       * Format: date-time
       * @description The last instant that is on time.
       */
      dueTime?: string
      /** @description How it stands with that. */
      light?: components['schemas']['governance.Dispute.Light']
      /**
       * Format: date-time
       * @description When it was struck.
       */
      strikeTime?: string
      /**
       * Format: int32
       * @description How often it was put back.
       */
      reopened: number
      /** @description Changes whenever anything of the dispute does. */
      etag: string
    }
    /**
     * @description Where a dispute is handed up or on to.
     *
     *     - `STREET`: The street.
     *     - `COURT`: The courts.
     * @enum {string}
     */
    'governance.Dispute.Instance': 'STREET' | 'COURT'
    /**
     * @description How it stands with its deadline.
     *
     *     - `GREEN`: In time.
     *     - `YELLOW`: The last quarter of its time.
     *     - `RED`: Past its deadline.
     * @enum {string}
     */
    'governance.Dispute.Light': 'GREEN' | 'YELLOW' | 'RED'
    /**
     * @description How far it has come. Values may be added; treat unknown ones as open.
     *
     *     - `LISTED`: On the list.
     *     - `ASSIGNED`: Somebody has it.
     *     - `MEDIATING`: Mediation has begun.
     *     - `AGREED`: The parties have agreed.
     *     - `FOLLOW_UP`: Looked after; ready to be struck.
     *     - `ESCALATED`: Handed up or on.
     *     - `STRUCK`: Off the list.
     * @enum {string}
     */
    'governance.Dispute.State':
      'LISTED' | 'ASSIGNED' | 'MEDIATING' | 'AGREED' | 'FOLLOW_UP' | 'ESCALATED' | 'STRUCK'
    /**
     * @description What kind of quarrel.
     *
     *     - `NEIGHBOURS`: Between neighbours.
     *     - `PROPERTY_FIRM`: With the property firm.
     *     - `PARKING`: About parking.
     *     - `DAMAGE`: About leaks and damage.
     *     - `FAMILY`: Within a family.
     *     - `RENEWAL`: About the renewal of the estate.
     *     - `OTHER`: Something else.
     * @enum {string}
     */
    'governance.Dispute.Type':
      'NEIGHBOURS' | 'PROPERTY_FIRM' | 'PARKING' | 'DAMAGE' | 'FAMILY' | 'RENEWAL' | 'OTHER'
    /** @description What the parties agreed. */
    'governance.DisputeAgreement': {
      /** @description Oral or written. */
      form?: components['schemas']['governance.DisputeAgreement.Form']
      /** @description The terms; empty in lists. */
      terms: string
      /**
       * Format: date-time
       * @description From when it holds.
       */
      effectiveTime?: string
      /**
       * Format: date-time
       * @description Until when both parties may ask the court to confirm it (司法确认): 30 days after that.
       */
      confirmUntilTime?: string
    }
    /**
     * @description How an agreement is made.
     *
     *     - `ORAL`: Spoken, and recorded by the mediator.
     *     - `WRITTEN`: Written and signed.
     * @enum {string}
     */
    'governance.DisputeAgreement.Form': 'ORAL' | 'WRITTEN'
    /** @description Something that happened to a dispute. */
    'governance.DisputeEvent': {
      /**
       * Format: int64
       * @description Its number within the dispute, from 1 without gaps.
       */
      seq: string
      /** @description What happened. */
      type?: components['schemas']['governance.DisputeEvent.Type']
      /** @description The state afterwards. */
      state?: components['schemas']['governance.Dispute.State']
      /** @description Who did it. */
      actor: string
      /** @description In which role. */
      role: string
      /**
       * Format: date-time
       * @description When.
       */
      time?: string
      /** @description A remark. */
      note: string
    }
    /**
     * @description What can happen. Values may be added.
     *
     *     - `LISTED`: It was put on the list.
     *     - `ASSIGNED`: It was given to a mediator.
     *     - `MEDIATED`: An attempt at mediation.
     *     - `AGREED`: The parties agreed.
     *     - `FOLLOWED_UP`: It was looked after.
     *     - `RETURNED`: It was sent back to its mediator.
     *     - `ESCALATED`: It was handed up or on.
     *     - `STRUCK`: It was struck off.
     *     - `REOPENED`: It was put back.
     *     - `REVEALED`: Somebody saw the parties' names.
     *     - `DEADLINE_NEAR`: The last quarter of its time begins.
     *     - `DEADLINE_MISSED`: Its deadline is past.
     *     - `MISS_TOLD`: The miss was told upwards.
     * @enum {string}
     */
    'governance.DisputeEvent.Type':
      | 'LISTED'
      | 'ASSIGNED'
      | 'MEDIATED'
      | 'AGREED'
      | 'FOLLOWED_UP'
      | 'RETURNED'
      | 'ESCALATED'
      | 'STRUCK'
      | 'REOPENED'
      | 'REVEALED'
      | 'DEADLINE_NEAR'
      | 'DEADLINE_MISSED'
      | 'MISS_TOLD'
    /** @description Something that proves how a dispute ended. */
    'governance.DisputeEvidence': {
      /** @description What it is. */
      kind?: components['schemas']['governance.DisputeEvidence.Kind']
      /** @description Where it is found: an attachment's id, or a file number. */
      reference: string
    }
    /**
     * @description What it is.
     *
     *     - `AGREEMENT`: A signed agreement.
     *     - `PHOTO`: A photo.
     *     - `VISIT_RECORD`: The record of a visit or call.
     *     - `COURT_PAPER`: A paper of a court or another authority.
     *     - `OTHER`: Something else.
     * @enum {string}
     */
    'governance.DisputeEvidence.Kind':
      'AGREEMENT' | 'PHOTO' | 'VISIT_RECORD' | 'COURT_PAPER' | 'OTHER'
    /** @description One attempt at mediation. */
    'governance.DisputeMediation': {
      /**
       * Format: date-time
       * @description When it was held.
       */
      holdTime?: string
      /** @description Where. */
      place: string
      /** @description Who held it. */
      mediator: string
      /** @description What was said; empty in lists. */
      minutes: string
      /** @description The record's id, a UUID. */
      id: string
    }
    /** @description Whoever is responsible for mediating. */
    'governance.DisputeMediator': {
      /** @description What they are. */
      kind?: components['schemas']['governance.DisputeMediator.Kind']
      /** @description The person's id. */
      id: string
      /** @description The person's name. */
      name?: string
    }
    /**
     * @description What they are.
     *
     *     - `BUILDING_HEAD`: 楼长.
     *     - `STEWARD`: 管家.
     *     - `MEDIATOR`: 人民调解员.
     * @enum {string}
     */
    'governance.DisputeMediator.Kind': 'BUILDING_HEAD' | 'STEWARD' | 'MEDIATOR'
    /** @description One side of a dispute. */
    'governance.DisputeParty': {
      /**
       * Format: int32
       * @description Which party, from 1; given by the server.
       */
      readonly number?: number
      /** @description The name; stored encrypted, shown masked. */
      name: string
      /**
       * @description The telephone number; stored encrypted, shown masked.
       *
       *     When sent: `^[0-9+-]{5,20}$`.
       */
      phone?: string
      /** @description What it is in the matter, such as 楼上住户 or 物业企业; no name. */
      part?: string
      /** @description Whether it has confirmed that the matter is settled. */
      readonly confirmed?: boolean
    }
    /** @description One month's report. Of the present month, how it stands now. */
    'governance.DisputeReport': {
      /** @description The month, such as `2026-11`. */
      month: string
      /**
       * Format: int64
       * @description How many were put on the list in it.
       */
      listed: string
      /**
       * Format: int64
       * @description How many times one was struck in it.
       */
      struck: string
      /**
       * Format: int64
       * @description How many stood unstruck at its end.
       */
      unstruck: string
      /**
       * Format: int64
       * @description How many of those were past their deadline.
       */
      overdue: string
    }
    /** @description Somebody is something for a place, for a time. */
    'governance.Duty': {
      /** @description The id, a UUID. */
      id: string
      /** @description The community. */
      region: string
      /** @description What kind of place. */
      scopeKind?: components['schemas']['governance.DutyScope.Kind']
      /** @description Which one. */
      scopeCode: string
      /** @description What they are. */
      role?: components['schemas']['governance.Duty.Role']
      /** @description The person's id. */
      personId: string
      /** @description The person's name. */
      personName: string
      /** @description Whether they stand in for another. */
      deputy: boolean
      /**
       * Format: date-time
       * @description Since when.
       */
      startTime?: string
      /**
       * Format: date-time
       * @description From when on no longer; not set while open.
       */
      endTime?: string
    }
    /**
     * @description What somebody is for a place.
     *
     *     - `GRID_HEAD`: 网格长; one for a grid.
     *     - `FULL_TIME`: 专职网格员.
     *     - `PART_TIME`: 兼职网格员.
     *     - `ADVISER`: 网格指导员.
     *     - `BUILDING_HEAD`: 楼长; one for a building.
     *     - `LANE_HEAD`: 街巷长; one for a lane.
     * @enum {string}
     */
    'governance.Duty.Role':
      'GRID_HEAD' | 'FULL_TIME' | 'PART_TIME' | 'ADVISER' | 'BUILDING_HEAD' | 'LANE_HEAD'
    /** @description A place that somebody should look after. */
    'governance.DutyScope': {
      /** @description The community it lies in. */
      region: string
      /** @description What kind of place. */
      kind?: components['schemas']['governance.DutyScope.Kind']
      /** @description Names it within the community; a grid's code has 15 digits. */
      code: string
      /** @description The name. */
      name: string
      /** @description The grid a building or lane lies in; empty when not known. */
      grid: string
      /** @description Nobody needs to look after it any more. */
      retired: boolean
    }
    /**
     * @description What kind of place.
     *
     *     - `GRID`: A grid (网格).
     *     - `BUILDING`: A building (楼).
     *     - `LANE`: A lane or street (街巷).
     * @enum {string}
     */
    'governance.DutyScope.Kind': 'GRID' | 'BUILDING' | 'LANE'
    /** @description Ends a duty. */
    'governance.EndDutyRequestBody': {
      /**
       * Format: date-time
       * @description From when on no longer; now when not set.
       */
      endTime?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Ends a suspension. */
    'governance.EndSuspensionRequestBody': {
      /** @description The department. */
      org: string
      /** @description A remark for the history. */
      note?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Hands a dispute up or on. */
    'governance.EscalateDisputeRequestBody': {
      /** @description To whom. */
      to: components['schemas']['governance.Dispute.Instance']
      /** @description Why. */
      reason: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description A ledger that somebody wants to take out. */
    'governance.Export': {
      /** @description The id, a UUID. */
      id: string
      /** @description The region whose rows leave. */
      region: string
      /** @description Which ledger. */
      ledger?: components['schemas']['governance.Export.Ledger']
      /**
       * Format: date-time
       * @description From when.
       */
      startTime?: string
      /**
       * Format: date-time
       * @description Until when.
       */
      endTime?: string
      /** @description What for. */
      purpose: string
      /** @description How far it has come. */
      state?: components['schemas']['governance.Export.State']
      /**
       * Format: int64
       * @description How many lines it had when it was asked for.
       */
      lines: string
      /** @description Who asked. */
      applicant: string
      /**
       * Format: date-time
       * @description When.
       */
      requestTime?: string
      /** @description Who decided. */
      approver: string
      /**
       * Format: date-time
       * @description When.
       */
      decideTime?: string
      /** @description Why, or a remark. */
      note: string
      /**
       * Format: date-time
       * @description Until when it can be downloaded.
       */
      expireTime?: string
      /**
       * Format: int32
       * @description How often it was downloaded.
       */
      downloads: number
    }
    /**
     * @description What can leave.
     *
     *     - `ISSUES`: 问题台账.
     *     - `NEEDS`: 需求清单.
     *     - `CASES`: Both of them.
     *     - `DISPUTES`: 矛盾化解清单.
     * @enum {string}
     */
    'governance.Export.Ledger': 'ISSUES' | 'NEEDS' | 'CASES' | 'DISPUTES'
    /**
     * @description How far it has come.
     *
     *     - `REQUESTED`: Asked for.
     *     - `APPROVED`: May be downloaded until `expire_time`.
     *     - `REFUSED`: Refused.
     * @enum {string}
     */
    'governance.Export.State': 'REQUESTED' | 'APPROVED' | 'REFUSED'
    /** @description More time is needed. */
    'governance.ExtendHotlineTicketRequestBody': {
      /**
       * Format: date-time
       * @description The new end that is asked for.
       */
      untilTime?: string
      /** @description Why, and how it was explained to whoever called; nothing personal, as the hotline is told. */
      reason: string
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
      /** @description How it came in; `PORTAL` from partners and `DESK` from officers when not said. */
      channel?: components['schemas']['governance.Case.Channel']
      /** @description Where it is. A snap must say its point. */
      place?: components['schemas']['governance.Place']
      /** @description What the channel calls its photos; opaque to Linli. */
      photos?: string[]
      /** @description Nobody is named, and nobody earns points; the reporter must be left out then. */
      anonymous?: boolean
      /** @description Whether the category is an event (事项) or a part (部件); an event when not said. Rule: R-25. */
      categoryKind?: components['schemas']['governance.Case.CategoryKind']
      /** @description On which list it stands; on that of issues when not said. Rule: G-09. */
      kind?: components['schemas']['governance.Case.Kind']
      /** @description Only whom it is given to and officers above the grid are to see it. */
      private?: boolean
      /**
       * Format: int32
       * @description Of a need: how many households ask for it; 0 when not known.
       */
      households?: number
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Records a visit afterwards. */
    'governance.FollowUpDisputeRequestBody': {
      /** @description What was found; no names. */
      note: string
      /** @description What proves it, such as a signed agreement or a visit's record; at most 10. */
      evidence?: components['schemas']['governance.DisputeEvidence'][]
      /** @description Which parties have confirmed that it is settled: their numbers. */
      confirmedBy?: number[]
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description The three rates. */
    'governance.HotlineRates': {
      /** @description The first day. */
      firstDate: string
      /** @description The last day. */
      lastDate: string
      /**
       * Format: date-time
       * @description The instant the figures are of.
       */
      asOfTime?: string
      /** @description The rules in force in the region on the last day. */
      weights?: components['schemas']['governance.HotlineRates.Weights']
      /** @description Of the region. */
      whole?: components['schemas']['governance.HotlineRates.Figures']
      /**
       * @description Of streets of a district or communities of a street, in the order of their codes; those without a ticket are
       *     left out.
       */
      parts: components['schemas']['governance.HotlineRates.Figures'][]
    }
    /**
     * @description The figures of one region. Rates are in hundredths of a percent, rounded half up once: 97.40 % is 9740. Not
     *     set when there is nothing to divide by.
     */
    'governance.HotlineRates.Figures': {
      /** @description The region. */
      region: string
      /**
       * Format: int64
       * @description Dispatched in the period and not handed back.
       */
      dispatched: string
      /**
       * Format: int64
       * @description Of those, left out.
       */
      excluded: string
      /**
       * Format: int64
       * @description Of the rest, contacted on time.
       */
      contacted: string
      /**
       * Format: int64
       * @description Of the rest, called back with success.
       */
      calledBack: string
      /**
       * Format: int64
       * @description Of those, solved.
       */
      solved: string
      /**
       * Format: int64
       * @description Of those, satisfied.
       */
      satisfied: string
      /**
       * Format: int32
       * @description 响应率: contacted / (dispatched − excluded).
       */
      responseRate?: number
      /**
       * Format: int32
       * @description 解决率: solved / called back.
       */
      solutionRate?: number
      /**
       * Format: int32
       * @description 满意率: satisfied / called back.
       */
      satisfactionRate?: number
      /**
       * Format: int32
       * @description The three, weighted; of the exact rates, not the rounded ones.
       */
      score?: number
    }
    /** @description How much each rate counts, in percent; 100 together. */
    'governance.HotlineRates.Weights': {
      /**
       * Format: int32
       * @description 响应率.
       */
      response: number
      /**
       * Format: int32
       * @description 解决率.
       */
      solution: number
      /**
       * Format: int32
       * @description 满意率.
       */
      satisfaction: number
      /** @description Whether 基本满意 counts as satisfied. */
      basicallyCounts: boolean
      /** @description Which of the dated rows it is, such as `110105@2026-01-01T00:00:00+08:00`. */
      version: string
    }
    /** @description A ticket of the hotline. */
    'governance.HotlineTicket': {
      /** @description The ticket's id, a UUID. */
      id: string
      /** @description The hotline's own number. */
      number: string
      /** @description The case it is. */
      caseId: string
      /** @description The case's title. */
      title: string
      /** @description The community the matter lies in. */
      region: string
      /** @description The unit that was given it first and stays responsible (首接负责). */
      unit: string
      /** @description The district that has a copy; empty when it was given it itself. */
      copiedTo: string
      /** @description What the community has to do with it. */
      communityRole?: components['schemas']['governance.HotlineTicket.Role']
      /** @description What is asked for. */
      kind?: components['schemas']['governance.HotlineTicket.Kind']
      /** @description `L1`..`L4`. Rule: R-16. */
      level: string
      /** @description How far it has come. */
      state?: components['schemas']['governance.HotlineTicket.State']
      /**
       * Format: int32
       * @description Which dispatch of the ticket it is, from 1.
       */
      round: number
      /**
       * Format: date-time
       * @description From when its limits count.
       */
      dispatchTime?: string
      /**
       * Format: date-time
       * @description The last instant at which a contact is on time.
       */
      contactDueTime?: string
      /**
       * Format: date-time
       * @description When whoever called was first spoken with.
       */
      contactTime?: string
      /** @description Whether that was on time. */
      contactMark?: components['schemas']['governance.HotlineTicket.Mark']
      /**
       * Format: date-time
       * @description The last instant at which an answer is on time.
       */
      dueTime?: string
      /**
       * Format: date-time
       * @description When it was answered.
       */
      answerTime?: string
      /** @description Whether that was on time. */
      answerMark?: components['schemas']['governance.HotlineTicket.Mark']
      /** @description What was answered. */
      answer: string
      /**
       * Format: date-time
       * @description The last instant at which it can be handed back; not set when it cannot any more.
       */
      returnUntilTime?: string
      /**
       * Format: int32
       * @description How often it has been handed back, of all its dispatches; twice at most.
       */
      returns: number
      /** @description More time that was asked for, the last time. */
      extension?: components['schemas']['governance.HotlineTicket.Extension']
      /** @description How the call-backs ended, so far. */
      callBack?: components['schemas']['governance.HotlineTicket.CallBack']
      /** @description Leaving it out of the rates. */
      exclusion?: components['schemas']['governance.HotlineTicket.Exclusion']
      /** @description Whether its clocks stand still while the hotline rules. */
      paused: boolean
      /** @description Changes whenever anything of the ticket does. */
      etag: string
    }
    /** @description How the call-backs ended, so far. */
    'governance.HotlineTicket.CallBack': {
      /** @description How it stands. */
      state?: components['schemas']['governance.HotlineTicket.CallBack.State']
      /**
       * Format: int32
       * @description Rounds so far.
       */
      rounds: number
      /**
       * Format: date-time
       * @description When, the last time.
       */
      time?: string
      /** @description Whether the unit had been in touch; not set if not asked. */
      contacted?: boolean
      /** @description Whether it is solved; not set if not asked. */
      solved?: boolean
      /** @description How they find it. */
      satisfaction?: components['schemas']['governance.HotlineTicket.Satisfaction']
    }
    /**
     * @description How it stands.
     *
     *     - `TRIED`: Tried in vain, and to be tried again.
     *     - `REACHED`: Somebody answered; counts.
     *     - `UNREACHABLE`: Tried in vain on three days; leaves the rates.
     * @enum {string}
     */
    'governance.HotlineTicket.CallBack.State': 'TRIED' | 'REACHED' | 'UNREACHABLE'
    /** @description Leaving it out of the rates. */
    'governance.HotlineTicket.Exclusion': {
      /** @description How it stands. */
      state?: components['schemas']['governance.HotlineTicket.Exclusion.State']
      /** @description The ground, such as `DUPLICATE`. */
      ground: string
      /** @description The ground's name. */
      groundName: string
      /** @description What shows it. */
      evidence: string
      /** @description Who ruled. */
      reviewer: string
      /** @description Why. */
      reason: string
    }
    /**
     * @description How it stands.
     *
     *     - `ASKED`: Not ruled on.
     *     - `GRANTED`: Left out.
     *     - `REFUSED`: Refused; the ticket counts.
     * @enum {string}
     */
    'governance.HotlineTicket.Exclusion.State': 'ASKED' | 'GRANTED' | 'REFUSED'
    /** @description More time that was asked for. */
    'governance.HotlineTicket.Extension': {
      /** @description How it stands. */
      state?: components['schemas']['governance.HotlineTicket.Extension.State']
      /**
       * Format: date-time
       * @description The end asked for, or granted.
       */
      untilTime?: string
      /** @description Why. */
      reason: string
    }
    /**
     * @description How it stands.
     *
     *     - `ASKED`: Not ruled on.
     *     - `GRANTED`: Granted; the clock has the new end.
     *     - `REFUSED`: Refused.
     * @enum {string}
     */
    'governance.HotlineTicket.Extension.State': 'ASKED' | 'GRANTED' | 'REFUSED'
    /**
     * @description What is asked for (R-15).
     *
     *     - `CONSULTATION`: 咨询.
     *     - `HELP`: 求助.
     *     - `COMPLAINT`: 投诉.
     *     - `REPORT`: 举报.
     *     - `SUGGESTION`: 建议.
     * @enum {string}
     */
    'governance.HotlineTicket.Kind': 'CONSULTATION' | 'HELP' | 'COMPLAINT' | 'REPORT' | 'SUGGESTION'
    /**
     * @description Whether something was on time. The last instant still is.
     *
     *     - `ON_TIME`: On time.
     *     - `LATE`: Too late.
     * @enum {string}
     */
    'governance.HotlineTicket.Mark': 'ON_TIME' | 'LATE'
    /**
     * @description What a community has to do with it.
     *
     *     - `ASSIST`: It helps; another unit answers for it.
     *     - `PRIMARY`: It answers for it; only for what is on its list of duties.
     * @enum {string}
     */
    'governance.HotlineTicket.Role': 'ASSIST' | 'PRIMARY'
    /**
     * @description What was said in a call-back.
     *
     *     - `SATISFIED`: 满意.
     *     - `BASICALLY_SATISFIED`: 基本满意.
     *     - `DISSATISFIED`: 不满意.
     * @enum {string}
     */
    'governance.HotlineTicket.Satisfaction': 'SATISFIED' | 'BASICALLY_SATISFIED' | 'DISSATISFIED'
    /**
     * @description How far it has come. Values may be added; treat unknown ones as open.
     *
     *     - `DISPATCHED`: Ours to answer.
     *     - `OBJECTED`: Objected to; the hotline has not ruled.
     *     - `RETURNED`: The objection was upheld: no longer ours.
     *     - `WITHDRAWN`: Taken back by the hotline.
     *     - `ANSWERED`: Answered.
     * @enum {string}
     */
    'governance.HotlineTicket.State':
      'DISPATCHED' | 'OBJECTED' | 'RETURNED' | 'WITHDRAWN' | 'ANSWERED'
    /** @description Something that happened to a ticket. */
    'governance.HotlineTicketEvent': {
      /**
       * Format: int64
       * @description Counts from 1 within the ticket.
       */
      seq: string
      /** @description What happened, such as `DISPATCHED`; more may be added. */
      type: string
      /** @description Who did it. */
      actor: string
      /** @description The role they acted in; `platform` for the hotline, `timer` for the mesh itself. */
      actorRole: string
      /**
       * Format: date-time
       * @description When.
       */
      time?: string
      /** @description What was said. */
      note: string
      /** @description The ticket's state afterwards. */
      state?: components['schemas']['governance.HotlineTicket.State']
    }
    /**
     * @description What can be decided.
     *
     *     - `CONFIRM`: It is not the department's business: released.
     *     - `OVERRULE`: It is: the department must come.
     * @enum {string}
     */
    'governance.JudgeRefusalRequest.Verdict': 'CONFIRM' | 'OVERRULE'
    /** @description Decides on a refusal. */
    'governance.JudgeRefusalRequestBody': {
      /** @description The department. */
      org: string
      /** @description What is decided. */
      verdict: components['schemas']['governance.JudgeRefusalRequest.Verdict']
      /** @description Why. */
      reason: string
      /** @description When confirming: who is called instead. It takes over the lead if the released one led. */
      insteadOrg?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description A page of ready-made answers. */
    'governance.ListAnswerTemplatesResponse': {
      /** @description The answers, by code. */
      templates: components['schemas']['governance.AnswerTemplate'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description What is attached to a case. */
    'governance.ListAttachmentsResponse': {
      /** @description Oldest first. */
      attachments: components['schemas']['governance.Attachment'][]
    }
    /** @description The history of a case. */
    'governance.ListCaseEventsResponse': {
      /** @description The events, oldest first. */
      events: components['schemas']['governance.CaseEvent'][]
    }
    /**
     * @description How the clock of a case stands that is not at its end.
     *
     *     - `OVERDUE`: Past the deadline.
     *     - `SOON`: In the last quarter of the time.
     *     - `TODAY`: The last instant is today, in Beijing time, and has not passed.
     * @enum {string}
     */
    'governance.ListCasesRequest.Due': 'OVERDUE' | 'SOON' | 'TODAY'
    /**
     * @description Whom a case that is not at its end was given to.
     *
     *     - `MINE`: The caller.
     *     - `NOBODY`: Nobody.
     * @enum {string}
     */
    'governance.ListCasesRequest.Held': 'MINE' | 'NOBODY'
    /** @description A page of cases. */
    'governance.ListCasesResponse': {
      /** @description The cases, newest first. */
      cases: components['schemas']['governance.Case'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A page of categories. */
    'governance.ListCategoriesResponse': {
      /** @description The categories, by code. */
      categories: components['schemas']['governance.Category'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description What has happened to a dispute. */
    'governance.ListDisputeEventsResponse': {
      /** @description The events, oldest first. */
      events: components['schemas']['governance.DisputeEvent'][]
    }
    /** @description A page of disputes. */
    'governance.ListDisputesResponse': {
      /** @description The disputes, newest first. */
      disputes: components['schemas']['governance.Dispute'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A page of duties. */
    'governance.ListDutiesResponse': {
      /** @description The duties. */
      duties: components['schemas']['governance.Duty'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A page of exports. */
    'governance.ListExportsResponse': {
      /** @description The exports, newest first. */
      exports: components['schemas']['governance.Export'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description The history of a ticket. */
    'governance.ListHotlineTicketEventsResponse': {
      /** @description Oldest first. */
      events: components['schemas']['governance.HotlineTicketEvent'][]
    }
    /** @description A page of tickets. */
    'governance.ListHotlineTicketsResponse': {
      /** @description The tickets, newest first. */
      tickets: components['schemas']['governance.HotlineTicket'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A page of what may be the same matter. */
    'governance.ListMergeCandidatesResponse': {
      /** @description The cases, newest first. */
      cases: components['schemas']['governance.Case'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description What is merged into a case. */
    'governance.ListMergedCasesResponse': {
      /** @description The cases. */
      cases: components['schemas']['governance.Case'][]
    }
    /** @description A page of calls. */
    'governance.ListPreWhistlesResponse': {
      /** @description The calls, newest first. */
      preWhistles: components['schemas']['governance.PreWhistle'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A page of vacancies. */
    'governance.ListVacanciesResponse': {
      /** @description The places, in the order of region, kind and code. */
      scopes: components['schemas']['governance.DutyScope'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A page of events. */
    'governance.ListWhistleEventsResponse': {
      /** @description The events, oldest first. */
      events: components['schemas']['governance.WhistleEvent'][]
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
    /** @description Makes one case of several. */
    'governance.MergeCasesRequestBody': {
      /** @description The ids of the others. */
      otherIds?: string[]
      /** @description A remark for officers. */
      note?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Adds a remark among officers. */
    'governance.NoteCaseRequestBody': {
      /** @description The remark. */
      text: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Puts a dispute on the list. */
    'governance.OpenDisputeRequest': {
      /**
       * @description The community, 12 digits. Rule: R-27.
       *
       *     expected a community code of 12 digits
       */
      region: string
      /**
       * Format: uuid
       * @description The case it came out of; none when empty.
       */
      caseId?: string
      /** @description What kind of quarrel. */
      type: components['schemas']['governance.Dispute.Type']
      /**
       * Format: int32
       * @description How grave, 1 (least) to 3; sets the time limit and who may strike it.
       */
      level: number
      /** @description What it is about, in a line; no names. */
      title: string
      /** @description What happened; no names, the parties are numbered. */
      facts?: string
      /** @description The parties, two at least. */
      parties: components['schemas']['governance.DisputeParty'][]
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Lets a clock stand still. */
    'governance.PauseCaseClockRequestBody': {
      /** @description Why. */
      cause: components['schemas']['governance.DeadlineExplanation.Pause.Cause']
      /** @description A remark for the history. */
      note?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Where a matter is; any part may be left out. */
    'governance.Place': {
      /** @description The point. */
      point?: components['schemas']['governance.Place.Point']
      /** @description As people say it; of the matter, not of a person's home. */
      address?: string
      /** @description The building. */
      building?: string
      /** @description The unit or staircase in it. */
      unit?: string
      /** @description The grid's code, 15 digits. */
      grid?: string
      /** @description The lane's code. */
      lane?: string
    }
    /** @description A point on earth in micro-degrees: 116.46° is 116460000. */
    'governance.Place.Point': {
      /**
       * Format: int32
       * @description East positive.
       */
      lng?: number
      /**
       * Format: int32
       * @description North positive.
       */
      lat?: number
    }
    /** @description A community's call for a whistle. */
    'governance.PreWhistle': {
      /** @description The call's id, a UUID. */
      id: string
      /** @description The case it is about. */
      caseId: string
      /** @description The community the case lies in. */
      region: string
      /** @description The street that decides. */
      street: string
      /** @description The type of whistle that is asked for. */
      type?: components['schemas']['governance.Whistle.Type']
      /** @description Why. */
      reason: string
      /** @description Who should come. */
      departments: components['schemas']['governance.BlowWhistleRequest.Department'][]
      /** @description How far it has come. */
      state?: components['schemas']['governance.PreWhistle.State']
      /** @description Who asked. */
      asker: string
      /** @description In which role. */
      askerRole: string
      /**
       * Format: date-time
       * @description When.
       */
      createTime?: string
      /** @description Who decided. */
      decider: string
      /**
       * Format: date-time
       * @description When.
       */
      decideTime?: string
      /** @description Why it was declined. */
      decideReason: string
      /** @description The whistle that came of it. */
      whistleId: string
    }
    /**
     * @description How far it has come. Values may be added; treat unknown ones as open.
     *
     *     - `PENDING`: The street has not decided.
     *     - `BLOWN`: The whistle was blown.
     *     - `DECLINED`: The street declined.
     *     - `WITHDRAWN`: It was taken back.
     * @enum {string}
     */
    'governance.PreWhistle.State': 'PENDING' | 'BLOWN' | 'DECLINED' | 'WITHDRAWN'
    /** @description A department promises until when it will have done its part. */
    'governance.PromiseOnWhistleRequestBody': {
      /** @description The department; a department officer's own when empty. */
      org?: string
      /**
       * Format: date-time
       * @description Until when its part will be done.
       */
      promisedTime: string
      /** @description What it will do. */
      note?: string
      /**
       * Format: date-time
       * @description When it was promised, as a platform reports it; now when not said. Only platforms may say.
       */
      time?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Keeps a ready-made answer. */
    'governance.PutAnswerTemplateRequest': {
      /**
       * @description It holds in this region and below.
       *
       *     expected a region code of 6, 9, 12 or 15 digits
       */
      region: string
      /** @description Names it within the region. */
      code: string
      /** @description What officers pick it by. */
      name: string
      /** @description The answer; an empty one takes the template back. */
      text?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Keeps a place. */
    'governance.PutDutyScopeRequest': {
      /**
       * @description The community it lies in, 12 digits.
       *
       *     expected a community code of 12 digits
       */
      region: string
      /** @description What kind of place. */
      kind?: components['schemas']['governance.DutyScope.Kind']
      /** @description Names it within the community; a grid's code has 15 digits. */
      code: string
      /** @description The name. */
      name: string
      /** @description The grid a building or lane lies in, 15 digits. */
      grid?: string
      /** @description Nobody needs to look after it any more. */
      retired?: boolean
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Asks for a whistle. */
    'governance.RaisePreWhistleRequest': {
      /**
       * Format: uuid
       * @description The case that needs departments.
       */
      caseId: string
      /** @description The type of whistle that is asked for. */
      type: components['schemas']['governance.Whistle.Type']
      /** @description Why the community cannot settle it. */
      reason: string
      /**
       * @description Who should come; the street has the last word. May be left empty.
       *
       *     expected each department once
       *
       *     expected one lead department at most
       */
      departments?: components['schemas']['governance.BlowWhistleRequest.Department'][]
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
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
    /** @description Gives a case to somebody else. */
    'governance.ReassignCaseRequestBody': {
      /** @description To whom. */
      assignee: components['schemas']['governance.Assignee']
      /** @description Why. */
      reason?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Records an agreement. */
    'governance.RecordAgreementRequestBody': {
      /** @description Oral or written. */
      form: components['schemas']['governance.DisputeAgreement.Form']
      /** @description Who does what until when; stored encrypted. */
      terms: string
      /**
       * Format: date-time
       * @description From when it holds; now when not set.
       */
      effectiveTime?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Records what the reporter said when called back. */
    'governance.RecordCallBackRequestBody': {
      /** @description Whether the reporter was reached; if not, the score is 0 and nothing is rated. */
      reached?: boolean
      /**
       * Format: int32
       * @description 5 very content … 1 not at all; 0 when not reached. Rule: R-86.
       */
      score?: number
      /** @description What the reporter said. */
      comment?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description A call-back. */
    'governance.RecordHotlineCallBackRequestBody': {
      /** @description Whether somebody answered. */
      reached?: boolean
      /** @description Whether the unit had been in touch (响应); said when reached. */
      contacted?: boolean
      /** @description Whether it is solved (解决); said when reached. */
      solved?: boolean
      /** @description How they find it (满意); said when reached. */
      satisfaction?: components['schemas']['governance.HotlineTicket.Satisfaction']
      /** @description A remark; nothing personal. */
      remark?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Records an attempt at mediation. */
    'governance.RecordMediationRequestBody': {
      /** @description Where it was held. */
      place?: string
      /** @description What was said; stored encrypted. */
      minutes: string
      /**
       * Format: date-time
       * @description When it was held; now when not set.
       */
      holdTime?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Refuses an export. */
    'governance.RefuseExportRequestBody': {
      /** @description Why. */
      reason: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Takes a closed case up again. */
    'governance.ReopenCaseRequestBody': {
      /** @description Why. */
      reason?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Puts a dispute back on the list. */
    'governance.ReopenDisputeRequestBody': {
      /** @description Why. */
      reason: string
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
    /** @description Asks for an export. */
    'governance.RequestExportRequest': {
      /**
       * @description Only rows of this region; the caller's own when empty.
       *
       *     expected a region code of 6, 9, 12 or 15 digits
       */
      region?: string
      /** @description Which ledger. */
      ledger: components['schemas']['governance.Export.Ledger']
      /**
       * Format: date-time
       * @description Only rows filed or listed at or after; all when not set.
       */
      startTime?: string
      /**
       * Format: date-time
       * @description Only rows filed or listed before; all when not set.
       */
      endTime?: string
      /** @description What for, and where it goes. */
      purpose: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Asks for a suspension. */
    'governance.RequestSuspensionRequestBody': {
      /** @description The department; a department officer's own when empty. */
      org?: string
      /** @description The outside cause. */
      reason: string
      /**
       * Format: date-time
       * @description How long it will probably last; not known when not said.
       */
      untilTime?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
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
      /** @description Why; required when a department officer refuses. */
      reason?: string
      /**
       * Format: date-time
       * @description When it happened, as a platform reports it; now when not said. Only platforms may say.
       */
      time?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Lets a clock go on. */
    'governance.ResumeCaseClockRequestBody': {
      /** @description A remark for the history. */
      note?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Sends a dispute back. */
    'governance.ReturnDisputeRequestBody': {
      /** @description Why. */
      reason: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description It is not the unit's business. */
    'governance.ReturnHotlineTicketRequestBody': {
      /** @description Why; nothing personal, as the hotline is told. */
      reason: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Sends a department back to its work. */
    'governance.ReturnWorkRequestBody': {
      /** @description The department. */
      org: string
      /** @description What is not done. */
      reason: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Asks for the parties' names. */
    'governance.RevealDisputePartiesRequestBody': {
      /** @description What for; stays in the history. */
      reason: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Finds that the work is not done. */
    'governance.ReworkCaseRequestBody': {
      /** @description Why. */
      reason?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description How it was ruled. */
    'governance.RuleHotlineExclusionRequestBody': {
      /** @description Whether the ticket is left out. */
      granted?: boolean
      /** @description Why, and the number of the ruling. */
      reason: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Says how soon a case wants hands. */
    'governance.SetCasePriorityRequestBody': {
      /** @description How soon. */
      priority?: components['schemas']['governance.Case.Priority']
      /** @description Why. */
      note?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Says who may see a case. */
    'governance.SetCasePrivacyRequestBody': {
      /** @description Whether few are to see it. */
      private?: boolean
      /** @description Why. */
      note?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Puts part of a case into a new one. */
    'governance.SplitCaseRequestBody': {
      /** @description What the part is about, in a few words. */
      title: string
      /** @description What was seen of it. */
      description?: string
      /** @description The category's code; that of the whole when empty. */
      category?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Strikes a dispute off the list. */
    'governance.StrikeDisputeRequestBody': {
      /** @description What proves it, such as a signed agreement or a visit's record; at most 10. */
      evidence?: components['schemas']['governance.DisputeEvidence'][]
      /** @description Which parties have confirmed that it is settled: their numbers. */
      confirmedBy?: number[]
      /** @description A remark for the history. */
      note?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description How the last 30 days went. */
    'governance.Trend': {
      /** @description The region. */
      region: string
      /**
       * Format: date-time
       * @description The instant the figures are of.
       */
      asOfTime?: string
      /** @description Thirty days, the earliest first; today is the last. */
      days: components['schemas']['governance.Trend.Day'][]
    }
    /** @description One day. */
    'governance.Trend.Day': {
      /** @description The day in Beijing, as `2026-11-22`. */
      date: string
      /**
       * Format: int64
       * @description How many were filed.
       */
      filed: string
      /**
       * Format: int64
       * @description How many were resolved.
       */
      resolved: string
      /**
       * Format: int64
       * @description Of those, on time.
       */
      resolvedOnTime: string
    }
    /** @description Undoes a merge. */
    'governance.UnmergeCaseRequestBody': {
      /** @description Why. */
      reason?: string
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
      /**
       * Format: int32
       * @description How many refusals were confirmed.
       */
      hops: number
      /**
       * Format: date-time
       * @description When it was raised to the district, because it went to and fro too often.
       */
      raiseTime?: string
      /** @description The call from below that it came from. */
      preWhistleId: string
      /** @description The leader on duty who signed it for the street. */
      dutyLeader: string
      /** @description What it waits for. */
      waitsFor: components['schemas']['governance.Whistle.Wait'][]
      /** @description The street's remark at the end. */
      closeNote: string
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
      /** @description Whether the whistle can be closed without it. */
      optional: boolean
      /**
       * Format: date-time
       * @description The last instant at which having done its part is on time; not set where no limit is.
       */
      deliverDueTime?: string
      /** @description Whether having done its part was on time. */
      deliverMark?: components['schemas']['governance.Whistle.Mark']
      /**
       * Format: date-time
       * @description When it first promised.
       */
      promiseTime?: string
      /**
       * Format: date-time
       * @description Until when it promises to have done its part, in its last word.
       */
      promisedTime?: string
      /** @description What it promises. */
      promiseNote: string
      /** @description Whether the promise was kept. */
      promiseMark?: components['schemas']['governance.Whistle.Mark']
      /** @description Whether its arrival was compared with the case's place. */
      arriveChecked: boolean
      /**
       * Format: int32
       * @description How many metres from the case's place it reported in.
       */
      arriveMetres: number
      /**
       * Format: date-time
       * @description When its refusal was decided on.
       */
      verdictTime?: string
      /** @description Why it was decided so. */
      verdictReason: string
      /**
       * Format: date-time
       * @description When its work was last sent back.
       */
      returnTime?: string
      /** @description A suspension that was asked for, or is in force. */
      suspension?: components['schemas']['governance.Whistle.Department.Suspension']
      /** @description Whether the district called it, so that it cannot refuse. */
      bound: boolean
    }
    /**
     * @description How far the department has come.
     *
     *     - `CALLED`: Called; no word yet.
     *     - `ACKED`: Has heard the call.
     *     - `REPORTED_IN`: On site.
     *     - `DONE`: Has done its part.
     *     - `REFUSED`: Refuses; still due until the street agrees.
     *     - `PROMISED`: Has promised until when its part is done.
     *     - `OVERRULED`: Refused, and was overruled: it must come.
     *     - `RELEASED`: Refused, and the street agreed: no longer due.
     *     - `SUSPENDED`: Its time stands still for an outside cause.
     * @enum {string}
     */
    'governance.Whistle.Department.State':
      | 'CALLED'
      | 'ACKED'
      | 'REPORTED_IN'
      | 'DONE'
      | 'REFUSED'
      | 'PROMISED'
      | 'OVERRULED'
      | 'RELEASED'
      | 'SUSPENDED'
    /** @description A suspension that was asked for, or is in force. */
    'governance.Whistle.Department.Suspension': {
      /** @description The outside cause. */
      reason: string
      /**
       * Format: date-time
       * @description When it was asked for.
       */
      askTime?: string
      /**
       * Format: date-time
       * @description How long it will probably last.
       */
      untilTime?: string
      /**
       * Format: date-time
       * @description Since when time stands still; not set while nobody has decided.
       */
      grantTime?: string
    }
    /** @description A deadline that was missed and told upwards. */
    'governance.Whistle.Escalation': {
      /** @description The late department. */
      org: string
      /** @description What was missed: `ACK`, `ARRIVE` or `DELIVER`. */
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
     *     - `SUSPENDED`: Time stands still for every department that has not done its part.
     * @enum {string}
     */
    'governance.Whistle.State': 'BLOWN' | 'DEPT_DONE' | 'CLOSED' | 'SUSPENDED'
    /**
     * @description Why departments are called. Rule: R-11.
     *
     *     - `EMERGENCY`: 应急处置: heard within 5 minutes, on site within 30.
     *     - `JOINT_ENFORCEMENT`: 综合执法: heard within 2 hours, on site within 1 working day.
     *     - `DEMAND_KEYWORK`: 群众诉求、重点工作: heard within 4 working hours, on site or with a plan within 3 working days, done within 15 days.
     * @enum {string}
     */
    'governance.Whistle.Type': 'EMERGENCY' | 'JOINT_ENFORCEMENT' | 'DEMAND_KEYWORK'
    /**
     * @description What a whistle waits for; someone has to decide.
     *
     *     - `REFUSAL`: The street decides on a refusal.
     *     - `RAISED_REFUSAL`: The district decides on a refusal: it went to and fro too often.
     *     - `SUSPENSION`: The district decides on a suspension.
     *     - `ACCEPTANCE`: The street accepts the work, or sends it back.
     * @enum {string}
     */
    'governance.Whistle.Wait': 'REFUSAL' | 'RAISED_REFUSAL' | 'SUSPENSION' | 'ACCEPTANCE'
    /** @description Something that happened to a whistle. */
    'governance.WhistleEvent': {
      /**
       * Format: int64
       * @description Counts within the whistle, from 1, without gaps.
       */
      number: string
      /**
       * @description What happened, such as `BLOWN`, `CALLED`, `ACKED`, `REFUSED`, `REFUSAL_CONFIRMED`, `REFUSAL_OVERRULED`, `PROMISED`,
       *     `ARRIVED`, `DONE`, `RETURNED`, `SUSPENSION_ASKED`, `SUSPENDED`, `SUSPENSION_DENIED`, `RESUMED`, `ESCALATED`,
       *     `RAISED`, `CLOSED`. More may be added.
       */
      type: string
      /** @description The department it is about; empty when it is about the whole. */
      org: string
      /**
       * Format: date-time
       * @description When it happened.
       */
      time?: string
      /**
       * Format: date-time
       * @description When we heard of it.
       */
      recordTime?: string
      /** @description Who did it. */
      actor: string
      /** @description In which role. */
      role: string
      /** @description What was said. */
      note: string
      /**
       * Format: date-time
       * @description The department's last instants as this left them; only where it set or moved them.
       */
      ackDueTime?: string
      /**
       * Format: date-time
       * @description The same for being on site.
       */
      arriveDueTime?: string
      /**
       * Format: date-time
       * @description The same for doing its part.
       */
      deliverDueTime?: string
      /**
       * Format: date-time
       * @description Until when, of a promise or a suspension.
       */
      untilTime?: string
      /** @description Of `ESCALATED`: what was missed. */
      missed: string
      /**
       * Format: int32
       * @description Of `ESCALATED`: whom it was told, 1 or 2. Of `CLOSED`: the score.
       */
      level: number
    }
    /** @description Which step leads where. */
    'governance.WhistleMachine': {
      /** @description Every step that is allowed; what is not here is refused. */
      moves: components['schemas']['governance.WhistleMachine.Move'][]
    }
    /** @description One line. */
    'governance.WhistleMachine.Move': {
      /** @description The department's state. */
      state?: components['schemas']['governance.Whistle.Department.State']
      /** @description The step, such as `CHECK_IN`. */
      action: string
      /** @description Who may take it. */
      roles: string[]
      /** @description The states it can lead to; more than one when it depends on what is known besides. */
      leadsTo: components['schemas']['governance.Whistle.Department.State'][]
    }
    /** @description Figures of whistles. What each is: docs/rules/whistle.md. */
    'governance.WhistleNumbers': {
      /** @description The region; empty for a department officer, who is told of what calls the department. */
      region: string
      /** @description All together. */
      total?: components['schemas']['governance.WhistleNumbers.Figures']
      /** @description Street by street. */
      byStreet: components['schemas']['governance.WhistleNumbers.StreetFigures'][]
      /** @description Department by department. */
      byDepartment: components['schemas']['governance.WhistleNumbers.DepartmentFigures'][]
    }
    /** @description Figures of one department. */
    'governance.WhistleNumbers.DepartmentFigures': {
      /** @description Its code. */
      org: string
      /** @description Its figures; closed whistles and scores are those it was called to and not released from. */
      figures?: components['schemas']['governance.WhistleNumbers.Figures']
    }
    /**
     * @description Counts and rates. A rate is in hundredths of a percent, rounded half up: 6667 is 66.67 %; -1 when there is
     *     nothing to divide by.
     */
    'governance.WhistleNumbers.Figures': {
      /**
       * Format: int64
       * @description Whistles with a called department.
       */
      whistles: string
      /**
       * Format: int64
       * @description Of these closed.
       */
      closed: string
      /**
       * Format: int64
       * @description Departments that had to come: called, not optional, not released.
       */
      required: string
      /**
       * Format: int64
       * @description Of these on site (or, for a demand, with a plan) in time.
       */
      arrivedOnTime: string
      /**
       * Format: int32
       * @description 报到率: `arrived_on_time` out of `required`.
       */
      arriveRate: number
      /**
       * Format: int64
       * @description Required ones that heard the call in time.
       */
      ackedOnTime: string
      /**
       * Format: int32
       * @description `acked_on_time` out of `required`.
       */
      ackRate: number
      /**
       * Format: int64
       * @description Required ones that have done their part.
       */
      done: string
      /**
       * Format: int32
       * @description 办结率: `done` out of `required`.
       */
      doneRate: number
      /**
       * Format: int64
       * @description Of those done, how many were in time; all of them where no limit is set.
       */
      doneOnTime: string
      /**
       * Format: int64
       * @description Departments released from the call.
       */
      released: string
      /**
       * Format: int64
       * @description Refusals that were overruled.
       */
      overruled: string
      /**
       * Format: int64
       * @description The streets' scores added up, one for each closed whistle.
       */
      scoreSum: string
      /**
       * Format: int32
       * @description Their mean in hundredths: 433 is 4.33; -1 when none is closed.
       */
      scoreMean: number
      /**
       * Format: int64
       * @description Missed deadlines that were told upwards.
       */
      escalations: string
    }
    /** @description Figures of the whistles one street blew. */
    'governance.WhistleNumbers.StreetFigures': {
      /** @description The street. */
      street: string
      /** @description Its figures. */
      figures?: components['schemas']['governance.WhistleNumbers.Figures']
    }
    /** @description Takes a call back. */
    'governance.WithdrawPreWhistleRequestBody': {
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
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
    /** @description Promises to come. */
    'points.AcceptSessionRequestBody': {
      /**
       * Format: uuid
       * @description The volunteer: a member of the partner's own, or any an officer sends.
       */
      memberId: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description An account of a ledger. */
    'points.Account': {
      /**
       * Format: uuid
       * @description The account's id, a UUID made by the client; neither all zeros nor all ones.
       */
      id?: string
      /**
       * Format: int32
       * @description The ledger it belongs to; the request's when 0.
       */
      ledger?: number
      /**
       * Format: int32
       * @description What the account is for, 1..65535. In points: 1 a community's pool, 2 a reporter's points.
       */
      code?: number
      /** @description The community it is kept for. */
      region?: string
      /** @description The partner whose reporter it is; empty for a pool. */
      partnerId?: string
      /** @description Whether debits, held ones included, may never exceed credits, so that what is available cannot fall below 0. */
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
      /**
       * Format: int64
       * @description All that is held to be taken out.
       */
      readonly debitsPending?: string
      /**
       * Format: int64
       * @description All that is held to be put in.
       */
      readonly creditsPending?: string
      /**
       * Format: int64
       * @description What can still be taken out: `credits_posted - debits_posted - debits_pending`; of an account whose credits
       *     must not exceed its debits, what can still be put in: `debits_posted - credits_posted - credits_pending`.
       */
      readonly available?: string
      /** @description Whether credits, held ones included, may never exceed debits. */
      creditsMustNotExceedDebits?: boolean
      /** @description Whether each change of the balances is kept. */
      history?: boolean
      /**
       * @description Whether the account is closed: nothing moves but the voiding of what is held. Opened so, or closed by a
       *     closing transfer.
       */
      closed?: boolean
      /** @description Whether this item and the next succeed or fail together. */
      linked?: boolean
      /**
       * Format: uuid
       * @description What it stands for in the client's own books; the ledger only keeps it. A UUID, or empty.
       */
      userData128?: string
      /**
       * Format: uint64
       * @description The same, 64 bits.
       */
      userData64?: string
      /**
       * Format: int64
       * @description The same, 32 bits.
       */
      userData32?: number
      /**
       * Format: int64
       * @description The ledger time at which it was opened: nanoseconds since 1970, unique, never going back. 0 when sent.
       */
      timestamp?: string
    }
    /** @description What the balances of an account were after one change. */
    'points.AccountBalance': {
      /**
       * Format: int64
       * @description The ledger time of the change: that of the transfer, or of the expiry of a pending one.
       */
      timestamp: string
      /**
       * Format: date-time
       * @description The same, as a time.
       */
      time?: string
      /**
       * Format: int64
       * @description What was held to be taken out.
       */
      debitsPending: string
      /**
       * Format: int64
       * @description What had been taken out.
       */
      debitsPosted: string
      /**
       * Format: int64
       * @description What was held to be put in.
       */
      creditsPending: string
      /**
       * Format: int64
       * @description What had been put in.
       */
      creditsPosted: string
    }
    /** @description Cancels an order. */
    'points.CancelOrderRequestBody': {
      /** @description Why; no names. */
      reason?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Calls it off. */
    'points.CancelSessionRequestBody': {
      /**
       * Format: uuid
       * @description In whose name a partner acts, a member of its own; not said by an officer.
       */
      memberId?: string
      /** @description Why. */
      reason: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description What we know of a certificate. */
    'points.CertificateCheck': {
      /** @description The number. */
      number: string
      /** @description Whether our signature on what we issued under this number holds. */
      genuine: boolean
      /** @description The volunteer's name, masked. */
      name: string
      /**
       * Format: int32
       * @description How many services it certifies.
       */
      services: number
      /** @description How many hours. */
      hours: string
      /** @description SM3 of the document as issued; that of a true copy is the same. */
      digest: string
      /** @description Which key signed. */
      keyId: string
      /** @description The signature, in Base64. */
      signature: string
      /** @description The public key, X.509 in Base64. */
      publicKey: string
      /**
       * Format: date-time
       * @description When it was issued.
       */
      issuedTime?: string
    }
    /** @description A community has paid a resident of another one, and owes that one since. */
    'points.ClearingPayment': {
      /** @description The payment's id. */
      id: string
      /** @description The community that paid. */
      debtorRegion: string
      /** @description The community of the payee. */
      creditorRegion: string
      /** @description The account of the payee. */
      payeeAccountId: string
      /**
       * Format: int64
       * @description How many points.
       */
      amount: string
      /** @description What for. */
      evidence: string
      /**
       * Format: date-time
       * @description When it was paid.
       */
      time?: string
      /**
       * Format: date-time
       * @description When the payee had the points; absent before that.
       */
      creditedTime?: string
    }
    /** @description Confirms an order. */
    'points.ConfirmOrderRequestBody': {
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description It was so. */
    'points.ConfirmSessionRequestBody': {
      /**
       * Format: uuid
       * @description In whose name the partner acts, a member of its own.
       */
      memberId: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
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
      /**
       * @description `CREATED`, `EXISTS`, or the name of the first rule that was broken (docs/rules/ledger.md); of an id taken
       *     by an account that is not yours `EXISTS_WITH_DIFFERENT_FIELDS`.
       */
      results: string[]
    }
    /** @description Pays a resident of another community. */
    'points.CreateClearingPaymentRequest': {
      /**
       * Format: uuid
       * @description The payment's id, a UUID made and stored by the client before it sends.
       */
      id: string
      /** @description The community that pays, twelve digits. */
      payerRegion: string
      /**
       * Format: uuid
       * @description The points account of the resident who is paid; it says to which community they belong.
       */
      payeeAccountId: string
      /**
       * Format: int64
       * @description How many points.
       *
       *     At least 1.
       *
       *     At most 1000000000.
       */
      amount: string
      /** @description What for, such as the number of a service. */
      evidence: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Puts an item into the catalogue. */
    'points.CreateItemRequest': {
      /** @description The community that gives it. */
      region: string
      /** @description What it is and on what terms. */
      terms: components['schemas']['points.RewardTerms']
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Orders an item. */
    'points.CreateOrderRequest': {
      /**
       * Format: uuid
       * @description The order's id: a UUID made by the portal and kept until it has seen an answer, so that a retry orders nothing
       *     twice.
       */
      id: string
      /**
       * Format: uuid
       * @description The item's id.
       */
      itemId: string
      /** @description Who orders: the portal's own id of the person, as in the cases they report. Not stored. */
      reporterId: string
      /**
       * Format: int32
       * @description How many, 1..100; 1 when 0.
       */
      quantity?: number
      /** @description Makes a retry safe; see the `Idempotency-Key` header. The `id` does so for good. */
      requestId?: string
    }
    /** @description Records that a debt was made good. */
    'points.CreateSettlementRequest': {
      /**
       * Format: uuid
       * @description The settlement's id, a UUID made and stored by the client before it sends.
       */
      id: string
      /** @description The community that owed, twelve digits. */
      debtorRegion: string
      /** @description The community it was made good to, twelve digits; it is the one that records it. */
      creditorRegion: string
      /**
       * Format: int64
       * @description How many points of the debt.
       *
       *     At least 1.
       *
       *     At most 1000000000.
       */
      amount: string
      /** @description The document that says so, such as a voucher's number. */
      evidence: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
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
       *     `EXISTS_WITH_DIFFERENT_AMOUNT`, `DEBIT_ACCOUNT_NOT_FOUND`, `EXCEEDS_CREDITS` (docs/rules/ledger.md).
       */
      results: string[]
    }
    /** @description How much a community may owe another, from a time on until the pair's next limit begins. */
    'points.CreditLimit': {
      /** @description The limit's id. */
      id: string
      /** @description The community that may owe. */
      debtorRegion: string
      /** @description The community that lets it. */
      creditorRegion: string
      /**
       * Format: int64
       * @description How many points at most.
       */
      amount: string
      /**
       * Format: date-time
       * @description When it begins.
       */
      fromTime?: string
      /**
       * Format: date-time
       * @description When the ledger came to hold it; absent before that.
       */
      appliedTime?: string
      /** @description Who set it. */
      setBy: string
      /** @description Why. */
      reason: string
    }
    /** @description Decides an anomaly. */
    'points.DecideAnomalyRequestBody': {
      /** @description Whether it is fraud. */
      fraud?: boolean
      /** @description Why. No personal data. */
      reason: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Ends a dispute. */
    'points.DecideSessionRequestBody': {
      /**
       * Format: int32
       * @description What was rendered, in half hours; 0 for nothing.
       */
      halfHours?: number
      /** @description Why. */
      reason: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description It was not so. */
    'points.DisputeSessionRequestBody': {
      /**
       * Format: uuid
       * @description In whose name the partner acts, a member of its own.
       */
      memberId: string
      /** @description Why. */
      reason: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Dissolves a household. */
    'points.DissolveHouseholdRequestBody': {
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Gives points to the community. */
    'points.DonatePointsRequest': {
      /**
       * Format: uuid
       * @description The donation's id, a UUID the client makes and stores before it sends.
       */
      id: string
      /**
       * Format: uuid
       * @description The giver's account.
       */
      accountId?: string
      /** @description What the calling portal calls the person, in place of an id. */
      person?: string
      /**
       * Format: int64
       * @description How many, 1..1,000,000,000.
       *
       *     More than 0.
       *
       *     At most 1000000000.
       */
      points: string
      /** @description A word to the community. No personal data. */
      note?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Says that a person did something. */
    'points.EarnPointsRequest': {
      /**
       * Format: uuid
       * @description The earning's id, a UUID the client makes and stores before it sends.
       */
      id: string
      /** @description What it was for, such as `CASE_RATED`. */
      rule: string
      /** @description What was verified, such as a case's id. A person is thanked for it once by each rule. */
      eventId: string
      /**
       * Format: uuid
       * @description The person's account; opened if it is not.
       */
      accountId: string
      /** @description The community where it happened; its pool gives the points. */
      region: string
      /** @description The portal whose resident it is. */
      partnerId: string
      /** @description What the portal calls the person; empty when it keeps them to itself. */
      person?: string
      /**
       * Format: uuid
       * @description The account of the resident who verified the event; nobody verifies for themselves.
       */
      verifierAccountId?: string
      /** @description The SHA-256 or SM3 hash of what proves it, in hexadecimal; the same twice is looked into. */
      evidenceHash?: string
      /**
       * @description The device it was sent from, as the portal names devices. Only a digest is kept; one for more than three
       *     accounts is looked into.
       */
      device?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description What came of a deed. */
    'points.Earning': {
      /** @description The earning's id. */
      id: string
      /** @description What it was for. */
      rule: string
      /** @description What was verified. */
      eventId: string
      /** @description The person's account. */
      accountId: string
      /** @description The community whose pool gave the points. */
      region: string
      /**
       * Format: int64
       * @description How many points it brought; 0 unless EARNED.
       */
      points: string
      /** @description What came of it. */
      outcome?: components['schemas']['points.Earning.Outcome']
      /**
       * Format: date-time
       * @description When.
       */
      time?: string
      /**
       * Format: date-time
       * @description When it was taken back; not set if it was not.
       */
      reverseTime?: string
    }
    /**
     * @description Whether it brought points, and why not.
     *
     *     - `EARNED`: It brought points.
     *     - `DAILY_CAP`: As often as in a day.
     *     - `WEEKLY_CAP`: As often as in a week.
     *     - `EVENT_CAP`: As many people as the event has points for.
     *     - `STAFF`: The person works for the body that gives the points.
     *     - `SELF_VERIFIED`: The person verified it themselves.
     * @enum {string}
     */
    'points.Earning.Outcome':
      'EARNED' | 'DAILY_CAP' | 'WEEKLY_CAP' | 'EVENT_CAP' | 'STAFF' | 'SELF_VERIFIED'
    /** @description What a kind of deed brings in a region, from a time on. */
    'points.EarningRule': {
      /** @description The code. */
      rule: string
      /** @description Where it holds; everywhere when empty. */
      region: string
      /**
       * Format: date-time
       * @description From when on.
       */
      effectiveTime?: string
      /**
       * Format: int64
       * @description Points for each.
       */
      points: string
      /**
       * Format: int32
       * @description How often a person earns by it in a day; 0 for no bound.
       */
      dailyCap: number
      /**
       * Format: int32
       * @description The same for a week.
       */
      weeklyCap: number
      /**
       * Format: int32
       * @description How many people earn by one event; 0 for no bound.
       */
      eventCap: number
      /** @description How the expiry is counted. */
      expiry?: components['schemas']['points.EarningRule.Expiry']
      /**
       * Format: int32
       * @description Years on from the present one, or days.
       */
      expiryCount: number
      /** @description Whether officers may say that it happened. */
      byHand: boolean
      /** @description Where it is from, and how sure that is. */
      sure: string
    }
    /**
     * @description How an expiry is counted.
     *
     *     - `YEAR_END`: To the end of a year.
     *     - `DAYS`: In days.
     * @enum {string}
     */
    'points.EarningRule.Expiry': 'YEAR_END' | 'DAYS'
    /** @description Takes somebody in. */
    'points.EnrolMemberRequest': {
      /**
       * @description The community, 12 digits.
       *
       *     expected a community code of 12 digits
       */
      region: string
      /** @description What the partner calls the person. */
      reference: string
      /** @description The name; stored encrypted, shown masked. */
      name: string
      /**
       * @description The date of birth, `2026-11-20`; stored encrypted, shown masked.
       *
       *     When sent: `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`.
       */
      birthDate: string
      /** @description Whether they go to school; who is under age helps only then, and with a guardian. */
      student?: boolean
      /**
       * Format: uuid
       * @description The member who answers for somebody under age; none when empty.
       */
      guardianId?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Freezes an account. */
    'points.FreezePointsAccountRequestBody': {
      /** @description Why. No personal data. */
      reason: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Hands an order over. */
    'points.FulfilOrderRequestBody': {
      /** @description The pick-up code the resident brings: 8 digits. */
      pickupCode: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Gives coins away. */
    'points.GiveCoinsRequestBody': {
      /**
       * Format: uuid
       * @description The gift's id, made by the client; the same gift sent again changes nothing.
       */
      id: string
      /**
       * Format: uuid
       * @description Who takes.
       */
      takerId: string
      /**
       * Format: int32
       * @description How much, in half coins.
       */
      halfHours: number
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Passes points on. */
    'points.GivePointsRequest': {
      /**
       * Format: uuid
       * @description The gift's id, a UUID the client makes and stores before it sends.
       */
      id: string
      /**
       * Format: uuid
       * @description The giver's account.
       */
      accountId?: string
      /** @description What the calling portal calls the person, in place of an id. */
      person?: string
      /**
       * Format: uuid
       * @description The account of whoever is given to.
       */
      toAccountId?: string
      /** @description What the calling portal calls the person, in place of an id. */
      toPerson?: string
      /**
       * Format: int64
       * @description How many, 1..1,000,000,000.
       *
       *     More than 0.
       *
       *     At most 1000000000.
       */
      points: string
      /** @description A word to them. No personal data. */
      note?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Gives a pool coins. */
    'points.GrantHoursRequestBody': {
      /**
       * Format: uuid
       * @description The grant's id, made by the client; the same grant sent again changes nothing.
       */
      id: string
      /**
       * Format: int32
       * @description How much, in half coins.
       */
      halfHours: number
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description People who live together. */
    'points.Household': {
      /** @description The household's id. */
      id: string
      /** @description The community. */
      region: string
      /** @description The accounts of those who live there. */
      accountIds: string[]
      /** @description Who registered it. */
      registeredBy: string
      /**
       * Format: date-time
       * @description When.
       */
      registerTime?: string
      /**
       * Format: date-time
       * @description When it was dissolved; not set while they live together.
       */
      dissolveTime?: string
    }
    /** @description Asks for a certificate. */
    'points.IssueCertificateRequestBody': {
      /** @description What for. */
      purpose: components['schemas']['points.RecordPurpose']
      /** @description In words; kept. */
      reason: string
      /** @description From this day on, `2026-11-20`, Beijing time; all when empty. */
      fromDate?: string
      /** @description Up to this day, inclusive; all when empty. */
      untilDate?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /**
     * @description What somebody is to somebody else.
     *
     *     - `KINSHIP_PARENT`: A parent.
     *     - `KINSHIP_CHILD`: A child.
     *     - `KINSHIP_GRANDPARENT`: A grandparent.
     *     - `KINSHIP_GRANDCHILD`: A grandchild.
     *     - `KINSHIP_SPOUSE`: Husband or wife.
     *     - `KINSHIP_OTHER`: Another relative.
     * @enum {string}
     */
    'points.Kinship':
      | 'KINSHIP_PARENT'
      | 'KINSHIP_CHILD'
      | 'KINSHIP_GRANDPARENT'
      | 'KINSHIP_GRANDCHILD'
      | 'KINSHIP_SPOUSE'
      | 'KINSHIP_OTHER'
    /** @description A page of balances. */
    'points.ListAccountBalancesResponse': {
      /** @description The balances, newest first. */
      balances: components['schemas']['points.AccountBalance'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A page of transfers. */
    'points.ListAccountTransfersResponse': {
      /** @description The transfers, newest first. */
      transfers: components['schemas']['points.Transfer'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A page of anomalies. */
    'points.ListAnomaliesResponse': {
      /** @description The anomalies, newest first. */
      anomalies: components['schemas']['points.PointsAnomaly'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A page of limits. */
    'points.ListCreditLimitsResponse': {
      /** @description The limits, those that begin last first. */
      limits: components['schemas']['points.CreditLimit'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A page of rules. */
    'points.ListEarningRulesResponse': {
      /** @description The rules, by code. */
      rules: components['schemas']['points.EarningRule'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A page of households. */
    'points.ListHouseholdsResponse': {
      /** @description The households, newest first. */
      households: components['schemas']['points.Household'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A page of items. */
    'points.ListItemsResponse': {
      /** @description The items, newest first. */
      items: components['schemas']['points.RewardItem'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A page of lots. */
    'points.ListLotsResponse': {
      /** @description The lots, newest first. */
      lots: components['schemas']['points.PointLot'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A page of members. */
    'points.ListMembersResponse': {
      /** @description The members, newest first. */
      members: components['schemas']['points.TimeBankMember'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A page of circles. */
    'points.ListNettingCirclesResponse': {
      /** @description The circles, in order. */
      circles: components['schemas']['points.NettingCircle'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A page of orders. */
    'points.ListOrdersResponse': {
      /** @description The orders, newest first, without their histories. */
      orders: components['schemas']['points.RewardOrder'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description What has happened. */
    'points.ListSessionEventsResponse': {
      /** @description Oldest first. */
      events: components['schemas']['points.TimeSessionEvent'][]
    }
    /** @description A page of sessions. */
    'points.ListSessionsResponse': {
      /** @description The sessions, newest first. */
      sessions: components['schemas']['points.TimeSession'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description A page of a statement. */
    'points.ListStatementResponse': {
      /** @description The lines, newest first. */
      lines: components['schemas']['points.StatementLine'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
    }
    /** @description The accounts that are there. */
    'points.LookupAccountsResponse': {
      /** @description In the order asked. */
      accounts: components['schemas']['points.Account'][]
    }
    /** @description The transfers that are there. */
    'points.LookupTransfersResponse': {
      /** @description In the order asked. */
      transfers: components['schemas']['points.Transfer'][]
    }
    /** @description One month's netting of a region. */
    'points.Netting': {
      /** @description The netting's id. */
      id: string
      /** @description The region. */
      region: string
      /** @description The month. */
      period: string
      /**
       * Format: int32
       * @description How many debts it went through.
       */
      debts: number
      /**
       * Format: int32
       * @description How many circles it found.
       */
      circles: number
      /**
       * Format: int64
       * @description How many points of debts they cancel together, skipped ones left out.
       */
      cancelled: string
      /**
       * Format: int32
       * @description How many circles were skipped, because something of them was settled in the meantime.
       */
      skipped: number
      /**
       * Format: date-time
       * @description When it was started.
       */
      startTime?: string
      /**
       * Format: date-time
       * @description When it was done; absent before that.
       */
      finishTime?: string
    }
    /** @description Debts that go round, each of which gets smaller by the amount. */
    'points.NettingCircle': {
      /**
       * Format: int32
       * @description Its place in the order, from 1.
       */
      number: number
      /** @description Communities of which each owes the next, and the last the first. */
      regions: string[]
      /**
       * Format: int64
       * @description By how much each debt gets smaller.
       */
      amount: string
      /** @description What has become of it. */
      state?: components['schemas']['points.NettingCircle.State']
    }
    /**
     * @description What has become of it.
     *
     *     - `PLANNED`: To be cancelled.
     *     - `DONE`: Cancelled.
     *     - `SKIPPED`: Not cancelled: something of it was settled in the meantime.
     * @enum {string}
     */
    'points.NettingCircle.State': 'PLANNED' | 'DONE' | 'SKIPPED'
    /** @description Points that came in together and expire together. */
    'points.PointLot': {
      /** @description The lot's id. */
      id: string
      /** @description What they were earned by. */
      rule: string
      /**
       * Format: int64
       * @description How many there were.
       */
      amount: string
      /**
       * Format: int64
       * @description How many are left, held ones included.
       */
      remaining: string
      /**
       * Format: int64
       * @description How many of them are set aside.
       */
      held: string
      /**
       * Format: int64
       * @description How many expired unspent.
       */
      lapsed: string
      /** @description The last day on which they are good, Beijing, such as `2026-12-31`. */
      expireDate: string
      /**
       * Format: date-time
       * @description When they came in.
       */
      time?: string
    }
    /** @description Something odd about an earning. */
    'points.PointsAnomaly': {
      /** @description The anomaly's id. */
      id: string
      /** @description What is odd. */
      kind?: components['schemas']['points.PointsAnomaly.Kind']
      /** @description The earning's id. */
      earningId: string
      /** @description The person's account. */
      accountId: string
      /** @description The community. */
      region: string
      /** @description What an officer thinks of it. */
      state?: components['schemas']['points.PointsAnomaly.State']
      /**
       * Format: date-time
       * @description When it was found.
       */
      time?: string
      /** @description Who decided. */
      decidedBy: string
      /** @description Why. */
      reason: string
    }
    /**
     * @description What is odd.
     *
     *     - `SAME_EVIDENCE`: The same evidence stands beside another earning.
     *     - `SHARED_DEVICE`: One device earns for more than three accounts.
     * @enum {string}
     */
    'points.PointsAnomaly.Kind': 'SAME_EVIDENCE' | 'SHARED_DEVICE'
    /**
     * @description What an officer thinks of it.
     *
     *     - `OPEN`: Nobody has looked yet.
     *     - `CLEARED`: It is in order.
     *     - `CONFIRMED`: It is fraud.
     * @enum {string}
     */
    'points.PointsAnomaly.State': 'OPEN' | 'CLEARED' | 'CONFIRMED'
    /** @description What a person has. */
    'points.PointsBalance': {
      /** @description The person's account. */
      accountId: string
      /**
       * Format: int64
       * @description What is good today, held points included, less what is owed; below 0 by a reversal only.
       */
      balance: string
      /**
       * Format: int64
       * @description What can be spent now; 0 while frozen.
       */
      available: string
      /**
       * Format: int64
       * @description What is set aside.
       */
      held: string
      /**
       * Format: int64
       * @description What is owed after a reversal.
       */
      debt: string
      /** @description Whether nothing leaves the account. */
      frozen: boolean
      /** @description Why; told to officers only. */
      frozenReason: string
      /** @description What expires within 60 days, soonest first. */
      expiringSoon: components['schemas']['points.PointsBalance.Expiring'][]
    }
    /** @description Points that expire on one day. */
    'points.PointsBalance.Expiring': {
      /**
       * Format: int64
       * @description How many.
       */
      amount: string
      /** @description The last day on which they are good, Beijing, such as `2026-12-31`. */
      expireDate: string
    }
    /** @description What a community has given out in points, and what came back. */
    'points.PointsPool': {
      /** @description The community. */
      region: string
      /** @description The pool's account in ledger 1. */
      accountId: string
      /**
       * Format: int64
       * @description How many points were ever given out.
       */
      given: string
      /**
       * Format: int64
       * @description How many came back: spent, donated, expired or taken back.
       */
      returned: string
      /**
       * Format: int64
       * @description How many residents have now: `given - returned`.
       */
      outstanding: string
      /**
       * Format: int64
       * @description How many of those are held for orders.
       */
      held: string
    }
    /** @description Says how well. */
    'points.RateSessionRequestBody': {
      /**
       * Format: uuid
       * @description In whose name the partner acts, a member of its own.
       */
      memberId: string
      /**
       * Format: int32
       * @description From 1 (poor) to 5.
       */
      stars: number
      /** @description What to say about it; no names. */
      note?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Asks for a record. */
    'points.ReadVolunteerRecordsRequestBody': {
      /** @description What for. */
      purpose: components['schemas']['points.RecordPurpose']
      /** @description In words; kept. */
      reason: string
      /**
       * Format: int32
       * @description How many at most, 1..100; 20 when 0.
       */
      pageSize?: number
      /** @description Where to go on: the `next_page_token` of the page before. */
      pageToken?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /**
     * @description What somebody wants the record for. Rule: R-72.
     *
     *     - `RECORD_PURPOSE_OWN_USE`: The volunteer asked for it.
     *     - `RECORD_PURPOSE_REWARD`: The community gives something back by hours.
     *     - `RECORD_PURPOSE_DUTY`: Official duty.
     *     - `RECORD_PURPOSE_COMMERCIAL`: Trade, advertising, credit scoring; never allowed.
     * @enum {string}
     */
    'points.RecordPurpose':
      | 'RECORD_PURPOSE_OWN_USE'
      | 'RECORD_PURPOSE_REWARD'
      | 'RECORD_PURPOSE_DUTY'
      | 'RECORD_PURPOSE_COMMERCIAL'
    /** @description Refunds an order. */
    'points.RefundOrderRequestBody': {
      /** @description Why; no names. */
      reason: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Registers a household. */
    'points.RegisterHouseholdRequest': {
      /**
       * Format: uuid
       * @description The household's id, a UUID the client makes and stores before it sends.
       */
      id: string
      /** @description The community they live in. */
      region: string
      /** @description The accounts of those who live there. */
      accountIds: string[]
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Relates two members. */
    'points.RegisterKinRequestBody': {
      /**
       * Format: uuid
       * @description The relative, a member too.
       */
      kinId: string
      /** @description What the relative is to the member. */
      kinship: components['schemas']['points.Kinship']
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Asks for help. */
    'points.RequestSessionRequest': {
      /**
       * Format: uuid
       * @description Who is to be helped.
       */
      memberId: string
      /** @description What sort of help. */
      kind: components['schemas']['points.TimeSession.Kind']
      /** @description Where; stored encrypted, shown masked. */
      place: string
      /** @description What is to be done; no names. */
      content: string
      /**
       * Format: date-time
       * @description When it is to begin, within 90 days from now.
       */
      startTime: string
      /**
       * Format: date-time
       * @description When it is to end; begun half hours count as planned.
       */
      endTime: string
      /** @description Out of whose coins. */
      payer: components['schemas']['points.TimeSession.Payer']
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Puts more of an item on the shelf. */
    'points.RestockItemRequestBody': {
      /**
       * Format: int32
       * @description How many more, 1..100,000.
       */
      quantity: number
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Asks to see a member's personal data. */
    'points.RevealMemberRequestBody': {
      /** @description What for; kept. */
      reason: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Takes an earning back. */
    'points.ReverseEarningRequestBody': {
      /** @description Why. No personal data. */
      reason: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Something that is given for points. */
    'points.RewardItem': {
      /** @description The item's id, a UUID. */
      id: string
      /** @description The community that gives it. */
      region: string
      /** @description What it is and on what terms. */
      terms?: components['schemas']['points.RewardTerms']
      /**
       * Format: int32
       * @description How many are on the shelf.
       */
      stock: number
      /**
       * Format: int32
       * @description How many were ever put there.
       */
      restocked: number
      /** @description Whether it can be ordered now. */
      offer?: components['schemas']['points.RewardItem.Offer']
      /**
       * Format: date-time
       * @description When it came into the catalogue.
       */
      createTime?: string
      /** @description Changes with the item's terms. */
      etag: string
    }
    /**
     * @description Whether it can be ordered.
     *
     *     - `ON_OFFER`: It can be ordered.
     *     - `UPCOMING`: Not yet.
     *     - `ENDED`: No more.
     *     - `WITHDRAWN`: Taken off the offer.
     *     - `SOLD_OUT`: Nothing is on the shelf.
     * @enum {string}
     */
    'points.RewardItem.Offer': 'ON_OFFER' | 'UPCOMING' | 'ENDED' | 'WITHDRAWN' | 'SOLD_OUT'
    /** @description An order for an item. */
    'points.RewardOrder': {
      /** @description The order's id, a UUID. */
      id: string
      /** @description The community. */
      region: string
      /** @description The item's id. */
      itemId: string
      /** @description The item's name when it was ordered. */
      title: string
      /**
       * Format: int32
       * @description How many.
       */
      quantity: number
      /**
       * Format: int64
       * @description What it costs in all, in points, at the price when it was ordered.
       */
      points: string
      /** @description How far it has come. */
      state?: components['schemas']['points.RewardOrder.State']
      /** @description The resident's account of points. */
      accountId: string
      /** @description The portal of the resident. */
      partnerId: string
      /**
       * Format: date-time
       * @description Before when it has to be confirmed, by the ledger's time.
       */
      holdExpireTime?: string
      /** @description What the resident brings to the pick-up: 8 digits. Shown to the resident's portal while CONFIRMED, else empty. */
      pickupCode: string
      /**
       * Format: int32
       * @description How many wrong codes were brought.
       */
      wrongCodes: number
      /** @description Why it ended as it did. */
      note: string
      /**
       * Format: date-time
       * @description When it was ordered.
       */
      createTime?: string
      /**
       * Format: date-time
       * @description When it last changed.
       */
      updateTime?: string
      /** @description Changes whenever anything of the order does. */
      etag: string
      /** @description What has happened to it, oldest first; empty in lists. */
      events: components['schemas']['points.RewardOrderEvent'][]
    }
    /**
     * @description How far it has come. Values may be added; treat unknown ones as open.
     *
     *     - `CREATED`: Ordered. In the history only: the points are held at the same moment.
     *     - `HELD`: The points are held.
     *     - `CONFIRMED`: The points are spent; the things wait for the pick-up code.
     *     - `FULFILLED`: The things are handed over.
     *     - `REFUNDED`: The points were given back.
     *     - `CANCELLED`: Ended before it was confirmed.
     *     - `EXPIRED`: Not confirmed in time.
     * @enum {string}
     */
    'points.RewardOrder.State':
      'CREATED' | 'HELD' | 'CONFIRMED' | 'FULFILLED' | 'REFUNDED' | 'CANCELLED' | 'EXPIRED'
    /** @description Something that happened to an order. */
    'points.RewardOrderEvent': {
      /**
       * Format: int32
       * @description Its number within the order, from 1 without gaps.
       */
      seq: number
      /** @description The order's state afterwards. */
      state?: components['schemas']['points.RewardOrder.State']
      /** @description Who did it; empty for portals. */
      actor: string
      /** @description In which role. */
      role: string
      /**
       * Format: date-time
       * @description When.
       */
      time?: string
      /** @description Why. */
      note: string
    }
    /** @description What an item is and on what terms it is given. */
    'points.RewardTerms': {
      /** @description Its name, such as 垃圾袋一卷. */
      title: string
      /** @description What it is and where it is picked up. */
      description?: string
      /**
       * Format: int64
       * @description What one of it costs, in points, 1..1,000,000.
       *
       *     At least 1.
       *
       *     At most 1000000.
       */
      points: string
      /**
       * Format: int32
       * @description How many one person may have in all, orders that ended without it not counted, 1..1,000; no limit when 0.
       */
      personMax?: number
      /**
       * Format: date-time
       * @description From when it is on offer, inclusive; at once when not set.
       */
      fromTime?: string
      /**
       * Format: date-time
       * @description Until when it is on offer, exclusive; without end when not set.
       */
      untilTime?: string
      /** @description Whether it is taken off the offer. */
      withdrawn?: boolean
    }
    /** @description Says how much a community may owe another. */
    'points.SetCreditLimitRequest': {
      /**
       * Format: uuid
       * @description The limit's id, a UUID made by the client.
       */
      id: string
      /** @description The community that may owe, twelve digits. */
      debtorRegion: string
      /** @description The community that lets it, twelve digits. */
      creditorRegion: string
      /**
       * Format: int64
       * @description How many points at most.
       *
       *     At least 0.
       *
       *     At most 1000000000.
       */
      amount?: string
      /**
       * Format: date-time
       * @description When it begins; now when absent.
       */
      fromTime?: string
      /** @description Why, such as the decision's number. */
      reason: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Sets a rule. */
    'points.SetEarningRuleRequest': {
      /** @description What it was for, such as `CASE_RATED`. */
      rule: string
      /** @description Where it holds; for all below it. */
      region: string
      /**
       * Format: date-time
       * @description From when on it holds; not before now.
       */
      effectiveTime: string
      /**
       * Format: int64
       * @description Points for each, 1..100,000.
       *
       *     More than 0.
       *
       *     At most 100000.
       */
      points: string
      /**
       * Format: int32
       * @description How often a person earns by it in a day, Beijing; 0 for no bound.
       */
      dailyCap?: number
      /**
       * Format: int32
       * @description The same for a week, from Monday; 0 for no bound.
       */
      weeklyCap?: number
      /**
       * Format: int32
       * @description How many people earn by one event; 0 for no bound.
       */
      eventCap?: number
      /** @description How the expiry is counted. */
      expiry: components['schemas']['points.EarningRule.Expiry']
      /**
       * Format: int32
       * @description Years on from the present one, at whose end it expires (0..9), or days (1..3650).
       */
      expiryCount?: number
      /** @description Whether officers may say that it happened; else only the mesh itself. */
      byHand?: boolean
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Says whether a person works for a body. */
    'points.SetPointsStaffRequest': {
      /**
       * Format: uuid
       * @description The person's account.
       */
      accountId: string
      /** @description The body's region. */
      region: string
      /** @description Whether they do. */
      staff?: boolean
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description What is so now. */
    'points.SetPointsStaffResponse': {
      /** @description The account. */
      accountId: string
      /** @description The region. */
      region: string
      /** @description Whether they work for its body. */
      staff: boolean
    }
    /** @description A debt, or a part of it, was made good outside of the ledger. */
    'points.Settlement': {
      /** @description The settlement's id. */
      id: string
      /** @description The community that owed. */
      debtorRegion: string
      /** @description The community it was made good to. */
      creditorRegion: string
      /**
       * Format: int64
       * @description How many points of the debt.
       */
      amount: string
      /** @description The document that says so. */
      evidence: string
      /**
       * Format: date-time
       * @description When it was recorded.
       */
      time?: string
    }
    /** @description The volunteer has come. */
    'points.SignInRequestBody': {
      /**
       * Format: uuid
       * @description In whose name a partner acts, a member of its own; not said by an officer.
       */
      memberId?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description The volunteer leaves. */
    'points.SignOutRequestBody': {
      /**
       * Format: uuid
       * @description In whose name a partner acts, a member of its own; not said by an officer.
       */
      memberId?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description How a community stands. */
    'points.SolvencyStatement': {
      /** @description The community. */
      region: string
      /**
       * Format: int64
       * @description The last ledger time that counts, inclusive.
       */
      timestamp: string
      /**
       * Format: date-time
       * @description The same, as a time.
       */
      time?: string
      /**
       * Format: int64
       * @description What left its pool on its own account: earned points, and payments to residents of others.
       */
      issued: string
      /**
       * Format: int64
       * @description What was spent, which came back into its pool.
       */
      redeemed: string
      /**
       * Format: int64
       * @description What expired in the hands of residents, which came back into its pool.
       */
      expired: string
      /**
       * Format: int64
       * @description What else came back into its pool, such as donations and what was taken back.
       */
      returned: string
      /**
       * Format: int64
       * @description What other communities paid to its residents.
       */
      received: string
      /**
       * Format: int64
       * @description What of that has reached them.
       */
      passedOn: string
      /** @description What it owes, by community. */
      owes: components['schemas']['points.SolvencyStatement.Debt'][]
      /** @description What it is owed, by community. */
      owed: components['schemas']['points.SolvencyStatement.Debt'][]
      /**
       * Format: int64
       * @description What it is owed less what it owes, all together. Netting never moves it.
       */
      position: string
      /**
       * Format: int64
       * @description Debts of its own that were made good.
       */
      settledByIt: string
      /**
       * Format: int64
       * @description Debts of others that were made good to it.
       */
      settledToIt: string
      /**
       * Format: int64
       * @description What netting took off its own debts.
       */
      nettedOffDebts: string
      /**
       * Format: int64
       * @description What netting took off the debts of others to it; the same as `netted_off_debts`.
       */
      nettedOffClaims: string
      /** @description The fold of its accounts' transfers, from which everything above follows. */
      lines: components['schemas']['points.SolvencyStatement.Line'][]
    }
    /** @description What one community owes or is owed by another. */
    'points.SolvencyStatement.Debt': {
      /** @description The other community. */
      region: string
      /**
       * Format: int64
       * @description How many points.
       */
      amount: string
    }
    /** @description All posted transfers of one code that touch one account, added up. */
    'points.SolvencyStatement.Line': {
      /** @description The account. */
      accountId: string
      /**
       * Format: int32
       * @description What the account is: 1 the pool, 41 what is owed to another community, 42 what another one owes, 43 what was
       *     settled, 44 what was netted.
       */
      accountCode: number
      /** @description The other community; empty when there is none. */
      otherRegion: string
      /**
       * Format: int32
       * @description The transfers' code.
       */
      transferCode: number
      /**
       * Format: int64
       * @description What they took out of the account.
       */
      debits: string
      /**
       * Format: int64
       * @description What they put into it.
       */
      credits: string
      /**
       * Format: int64
       * @description How many they are.
       */
      transfers: string
    }
    /** @description Nets a month. */
    'points.StartNettingRequest': {
      /**
       * Format: uuid
       * @description The netting's id, a UUID made by the client.
       */
      id: string
      /** @description The region, six to twelve digits: debts between communities inside it are netted. */
      region: string
      /** @description The month, as in `2026-11`, in Beijing. What was owed at its end and still is takes part. */
      period: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description A line of a statement. */
    'points.StatementLine': {
      /** @description What moved them; the same id stands on both sides of a gift. */
      movementId: string
      /** @description Why. */
      kind?: components['schemas']['points.StatementLine.Kind']
      /**
       * Format: int64
       * @description How many came in; below 0 for those that went.
       */
      change: string
      /**
       * Format: int64
       * @description What was there afterwards, held points included, less what is owed.
       */
      balance: string
      /** @description The rule, the order or the other account. */
      subject: string
      /** @description What was said about it. */
      note: string
      /**
       * Format: date-time
       * @description When.
       */
      time?: string
    }
    /**
     * @description Why points moved.
     *
     *     - `EARNED`: Earned by a deed.
     *     - `SPENT`: Spent.
     *     - `REFUNDED`: Spent, and back.
     *     - `GIVEN`: Passed on.
     *     - `RECEIVED`: Passed on by somebody.
     *     - `DONATED`: Given to the community.
     *     - `EXPIRED`: Expired.
     *     - `REVERSED`: Taken back.
     * @enum {string}
     */
    'points.StatementLine.Kind':
      'EARNED' | 'SPENT' | 'REFUNDED' | 'GIVEN' | 'RECEIVED' | 'DONATED' | 'EXPIRED' | 'REVERSED'
    /** @description Somebody who helps, is helped, or both. Amounts are in half hours, or half coins. */
    'points.TimeBankMember': {
      /** @description The member's id, a UUID; follows from partner and reference. */
      id: string
      /** @description The community, 12 digits. */
      region: string
      /** @description What the partner calls the person. */
      reference: string
      /** @description The name; masked for officers. */
      name: string
      /** @description The date of birth; masked for officers. */
      birthDate: string
      /** @description Whether they go to school. */
      student: boolean
      /** @description Who answers for them; empty for none. */
      guardianId: string
      /**
       * Format: int32
       * @description What is theirs, held or not.
       */
      coinHalfHours: number
      /**
       * Format: int32
       * @description What of it is held for sessions to come.
       */
      heldHalfHours: number
      /**
       * Format: int32
       * @description All they have ever earned by helping.
       */
      earnedHalfHours: number
      /**
       * Format: int32
       * @description What they have rendered beyond what is paid.
       */
      honourHalfHours: number
      /** @description `coin_half_hours` in coins, such as `1.5`. */
      coins: string
      /**
       * Format: date-time
       * @description When they first had as many coins as the scheme's mark asks for (10,000 in Beijing); empty before that.
       */
      markTime?: string
      /**
       * Format: date-time
       * @description When they joined.
       */
      registeredTime?: string
    }
    /** @description A community's pool of coins, in half coins. */
    'points.TimeBankPool': {
      /** @description The community, 12 digits. */
      region: string
      /**
       * Format: int32
       * @description Granted this year, Beijing time.
       */
      grantedHalfHours: number
      /**
       * Format: int32
       * @description Most that may be granted in a year.
       */
      grantLimitHalfHours: number
      /**
       * Format: int64
       * @description What can be promised.
       */
      availableHalfHours: string
      /**
       * Format: int64
       * @description What is promised.
       */
      heldHalfHours: string
      /**
       * Format: int64
       * @description What it has ever paid.
       */
      paidHalfHours: string
    }
    /** @description A scheme, as dated data. Amounts are in half hours. */
    'points.TimeBankProfile': {
      /** @description Its name, such as `beijing`. */
      scheme: string
      /**
       * Format: int32
       * @description From which age one may help.
       */
      volunteerAge: number
      /** @description Whether younger students with a guardian may. */
      minors: boolean
      /**
       * Format: int32
       * @description From which age one's own coins buy help.
       */
      redeemAge: number
      /**
       * Format: int32
       * @description From which age the community pays.
       */
      benefitAge: number
      /**
       * Format: int32
       * @description Most earned in a day; 0 for no bound.
       */
      dayCapHalfHours: number
      /**
       * Format: int32
       * @description Most that anybody has; 0 for no bound.
       */
      totalCapHalfHours: number
      /**
       * Format: int32
       * @description The mark; 0 for none.
       */
      markHalfHours: number
      /** @description To whom one may give. */
      giftKin: components['schemas']['points.Kinship'][]
      /**
       * Format: int32
       * @description How long both may take to confirm.
       */
      confirmDays: number
      /**
       * Format: int32
       * @description How long an officer may take.
       */
      disputeDays: number
      /** @description How sure we are of it: `certain`, `likely`, `unsure`, `ours`. */
      sure: string
    }
    /** @description One service: somebody helps somebody. */
    'points.TimeSession': {
      /** @description The session's id, a UUID. */
      id: string
      /** @description The community of whoever is helped. */
      region: string
      /** @description Who is helped. */
      requesterId: string
      /** @description Who helps; empty while nobody has promised. */
      providerId: string
      /** @description What sort of help. */
      kind?: components['schemas']['points.TimeSession.Kind']
      /** @description Where; masked for officers. */
      place: string
      /** @description What is to be done. */
      content: string
      /**
       * Format: date-time
       * @description The planned start.
       */
      startTime?: string
      /**
       * Format: date-time
       * @description The planned end.
       */
      endTime?: string
      /**
       * Format: int32
       * @description What is held for it while it is not over, in half hours.
       */
      plannedHalfHours: number
      /** @description Out of whose coins. */
      payer?: components['schemas']['points.TimeSession.Payer']
      /** @description How far it has come. */
      state?: components['schemas']['points.TimeSession.State']
      /**
       * Format: date-time
       * @description When the volunteer came; empty before.
       */
      signInTime?: string
      /**
       * Format: date-time
       * @description When the volunteer left; empty before.
       */
      signOutTime?: string
      /** @description Whether who was helped has confirmed. */
      requesterConfirmed: boolean
      /** @description Whether the volunteer has confirmed. */
      providerConfirmed: boolean
      /**
       * Format: int32
       * @description What counts: full half hours between the two.
       */
      renderedHalfHours: number
      /**
       * Format: int32
       * @description Coins paid, in half coins; before DONE, what it would come to.
       */
      paidHalfHours: number
      /**
       * Format: int32
       * @description What is rendered beyond: honour hours, in half hours.
       */
      honourHalfHours: number
      /** @description `rendered_half_hours` in hours, such as `1.5`. */
      hours: string
      /** @description `paid_half_hours` in coins. */
      coins: string
      /** @description `honour_half_hours` in hours. */
      honourHours: string
      /**
       * Format: int32
       * @description From 1 to 5; 0 for none.
       */
      rating: number
      /**
       * Format: date-time
       * @description When time alone moves it on; empty once it is over.
       */
      dueTime?: string
      /** @description Changes with every step. */
      etag: string
    }
    /**
     * @description The eight classes of service.
     *
     *     - `COMPANIONSHIP`: Company and comfort (情感慰藉).
     *     - `ASSISTANCE`: A helping hand (协助服务).
     *     - `OUTING`: Company out of doors (出行陪伴).
     *     - `ACTIVITIES`: Culture and sports (文体活动).
     *     - `HEALTH_TALK`: Health talks (健康科普).
     *     - `LEGAL_AID`: Legal aid (法律援助).
     *     - `TRAINING`: Training and lectures (培训讲座).
     *     - `FRAUD_PREVENTION`: Guarding against fraud (指导防范金融和网络风险).
     * @enum {string}
     */
    'points.TimeSession.Kind':
      | 'COMPANIONSHIP'
      | 'ASSISTANCE'
      | 'OUTING'
      | 'ACTIVITIES'
      | 'HEALTH_TALK'
      | 'LEGAL_AID'
      | 'TRAINING'
      | 'FRAUD_PREVENTION'
    /**
     * @description Out of whose coins it is paid.
     *
     *     - `REQUESTER`: Whoever is helped.
     *     - `COMMUNITY`: The community's pool, for who has reached the age and has no coins for it.
     * @enum {string}
     */
    'points.TimeSession.Payer': 'REQUESTER' | 'COMMUNITY'
    /**
     * @description How far it has come. Values may be added; treat unknown ones as open.
     *
     *     - `REQUESTED`: Nobody has promised yet.
     *     - `ACCEPTED`: Somebody will come; the coins are held.
     *     - `SIGNED_IN`: The volunteer is there.
     *     - `SIGNED_OUT`: The volunteer has left; both have to confirm.
     *     - `DISPUTED`: An officer has to say.
     *     - `DONE`: Confirmed and paid.
     *     - `CANCELLED`: Called off.
     *     - `NO_SHOW`: Nobody came.
     *     - `VOIDED`: Nobody came forward, or nothing was to be paid for.
     * @enum {string}
     */
    'points.TimeSession.State':
      | 'REQUESTED'
      | 'ACCEPTED'
      | 'SIGNED_IN'
      | 'SIGNED_OUT'
      | 'DISPUTED'
      | 'DONE'
      | 'CANCELLED'
      | 'NO_SHOW'
      | 'VOIDED'
    /** @description Something that happened to a session. */
    'points.TimeSessionEvent': {
      /**
       * Format: int64
       * @description Counts from 1.
       */
      seq: string
      /** @description What was done, such as `ACCEPT`. */
      action: string
      /** @description The state it led to. */
      state?: components['schemas']['points.TimeSession.State']
      /** @description In what part: `REQUESTER`, `PROVIDER`, `OFFICER` or `TIMER`. */
      part: string
      /** @description Which officer, or which partner said so. */
      actor: string
      /**
       * Format: date-time
       * @description When.
       */
      time?: string
      /** @description What was said about it. */
      note: string
    }
    /** @description A line of the ledger: `amount` leaves the debit account and reaches the credit account. */
    'points.Transfer': {
      /**
       * Format: uuid
       * @description The transfer's id, a UUID the client makes and stores before it sends; neither all zeros nor all ones.
       *     Rising ones (version 7) are kept at less cost.
       */
      id?: string
      /**
       * Format: uuid
       * @description The account the amount leaves; may be empty when a pending transfer is posted or voided.
       */
      debitAccountId?: string
      /**
       * Format: uuid
       * @description The account the amount reaches; may be empty when a pending transfer is posted or voided.
       */
      creditAccountId?: string
      /**
       * Format: uint64
       * @description How much: the low 64 of 128 bits, unsigned. In the points ledger 1..1,000,000,000; no ledger holds more than
       *     9,223,372,036,854,775,807 on any side of an account (`OVERFLOWS_…`). Balancing moves at most this much.
       *     All 128 bits set: whatever there is, in a balancing transfer or one that posts. 0 voids the whole.
       */
      amount?: string
      /**
       * Format: int32
       * @description The ledger both accounts belong to; may be 0 when a pending transfer is posted or voided.
       */
      ledger?: number
      /**
       * Format: int32
       * @description Why, 1..65535; may be 0 when a pending transfer is posted or voided. In points: 1 a rated case.
       */
      code?: number
      /** @description The act behind it, such as a case's id. */
      evidence?: string
      /**
       * Format: date-time
       * @description When it was written.
       */
      readonly time?: string
      /**
       * Format: uuid
       * @description The pending transfer that this one posts or voids; else empty.
       */
      pendingId?: string
      /**
       * Format: int64
       * @description After how many seconds of ledger time a pending transfer expires; 0 for never.
       */
      timeout?: number
      /** @description Whether this item and the next succeed or fail together. */
      linked?: boolean
      /** @description Whether the amount is only held until the transfer is posted, voided or expires. */
      pending?: boolean
      /** @description Whether this posts a pending transfer, whole or in part; what is not posted is released. */
      postPending?: boolean
      /** @description Whether this voids a pending transfer. */
      voidPending?: boolean
      /** @description Whether at most what the debit account has available is moved. */
      balancingDebit?: boolean
      /** @description Whether at most what the credit account can still take is moved. */
      balancingCredit?: boolean
      /** @description Whether the debit account is closed until this pending transfer is voided or expires. */
      closingDebit?: boolean
      /**
       * Format: uint64
       * @description The high 64 of the amount's 128 bits.
       */
      amountHigh?: string
      /** @description Whether the credit account is closed until this pending transfer is voided or expires. */
      closingCredit?: boolean
      /**
       * Format: uuid
       * @description What it stands for in the client's own books; the ledger only keeps it. A UUID, or empty.
       */
      userData128?: string
      /**
       * Format: uint64
       * @description The same, 64 bits.
       */
      userData64?: string
      /**
       * Format: int64
       * @description The same, 32 bits.
       */
      userData32?: number
      /**
       * Format: int64
       * @description The ledger time at which it was written: nanoseconds since 1970, unique, never going back. 0 when sent.
       */
      timestamp?: string
    }
    /** @description Lets an account go. */
    'points.UnfreezePointsAccountRequestBody': {
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description Changes an item. */
    'points.UpdateItemRequestBody': {
      /** @description What it is from now on, all of it. */
      terms: components['schemas']['points.RewardTerms']
      /** @description The `etag` the change starts from; not compared when empty. What is taken from the shelf changes no etag. */
      etag?: string
      /** @description Makes a retry safe; see the `Idempotency-Key` header. */
      requestId?: string
    }
    /** @description What recomputing came to. */
    'points.VerifyLedgersResponse': {
      /** @description Every ledger, by its number. */
      ledgers: components['schemas']['points.VerifyLedgersResponse.Ledger'][]
      /** @description What does not add up, a sentence for each, at most 100 of a kind; empty when all is right. */
      wrong: string[]
    }
    /** @description One ledger as a whole. */
    'points.VerifyLedgersResponse.Ledger': {
      /**
       * Format: int32
       * @description Its number.
       */
      ledger: number
      /**
       * Format: int64
       * @description How many accounts it has.
       */
      accounts: string
      /**
       * Format: int64
       * @description How many transfers were written in it.
       */
      transfers: string
      /** @description All that was ever taken out of its accounts; decimal, as it may need more than 64 bits. */
      debits: string
      /** @description All that was ever put into them; decimal. The same as `debits` when all is right. */
      credits: string
      /**
       * Format: int32
       * @description How much of it does not add up.
       */
      wrong: number
    }
    /** @description A certificate. */
    'points.VolunteerCertificate': {
      /** @description Its number, by which anybody can check it. */
      number: string
      /** @description The document: JSON in UTF-8. Signed exactly as it stands. */
      document: string
      /** @description The same as an HTML page to print. */
      printable: string
      /** @description SM3 of the document, hexadecimal. */
      digest: string
      /** @description Which key signed. */
      keyId: string
      /** @description SM2 over SM3 (GB/T 32918.2) of the document in UTF-8, `r||s` in Base64. */
      signature: string
      /** @description The public key, X.509 in Base64. */
      publicKey: string
      /**
       * Format: date-time
       * @description When.
       */
      issuedTime?: string
    }
    /** @description One service somebody has rendered. */
    'points.VolunteerRecord': {
      /** @description The session it was. */
      sessionId: string
      /** @description The class of service, such as `OUTING`. */
      kind: string
      /**
       * Format: date-time
       * @description When it began.
       */
      startTime?: string
      /**
       * Format: date-time
       * @description When it ended.
       */
      endTime?: string
      /** @description Where, up to the building. */
      place: string
      /** @description What was done. */
      content: string
      /**
       * Format: int32
       * @description How long, in half hours.
       */
      renderedHalfHours: number
      /** @description The same in hours. */
      hours: string
      /** @description What was paid for it, in coins. */
      coins: string
      /**
       * Format: int32
       * @description From 1 to 5; 0 for none.
       */
      rating: number
    }
    /** @description A page of a record. */
    'points.VolunteerRecords': {
      /** @description Newest first. */
      records: components['schemas']['points.VolunteerRecord'][]
      /** @description Where to go on; empty on the last page. */
      nextPageToken: string
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
  Dispute_ListDisputes: {
    parameters: {
      query?: {
        /**
         * @description Only in this region; the caller's own when empty.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        region?: string
        /** @description Only in this state; all when not said. */
        state?: components['schemas']['governance.Dispute.State']
        /** @description Only of this kind; all when not said. */
        type?: components['schemas']['governance.Dispute.Type']
        /** @description Only of this level; all when 0. */
        level?: number
        /** @description Only those that are not struck. */
        open?: boolean
        /** @description Only those that are not struck and past their deadline. */
        overdue?: boolean
        /** @description Only those of this case; all when empty. */
        caseId?: string
        /** @description Only those of this mediator; all when empty. */
        mediatorId?: string
        /** @description How many at most, 1..100; 20 when 0. */
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
          'application/json': components['schemas']['governance.ListDisputesResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Dispute_OpenDispute: {
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
        'application/json': components['schemas']['governance.OpenDisputeRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Dispute']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Dispute_GetDispute: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The dispute's id. */
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
          'application/json': components['schemas']['governance.Dispute']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Dispute_CountDisputes: {
    parameters: {
      query?: {
        /**
         * @description Only in this region; the caller's own when empty.
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
          'application/json': components['schemas']['governance.CountDisputesResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Dispute_GetDisputeReport: {
    parameters: {
      query?: {
        /**
         * @description Only in this region; the caller's own when empty.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        region?: string
        /** @description The month, such as `2026-11`; the present one when empty. */
        month?: string
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
          'application/json': components['schemas']['governance.DisputeReport']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Dispute_ListDisputeEvents: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The dispute's id. */
        disputeId: string
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
          'application/json': components['schemas']['governance.ListDisputeEventsResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Dispute_AssignDispute: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The dispute's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.AssignDisputeRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Dispute']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Dispute_RecordMediation: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The dispute's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.RecordMediationRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Dispute']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Dispute_RecordAgreement: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The dispute's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.RecordAgreementRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Dispute']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Dispute_FollowUpDispute: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The dispute's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.FollowUpDisputeRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Dispute']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Dispute_ReturnDispute: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The dispute's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.ReturnDisputeRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Dispute']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Dispute_EscalateDispute: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The dispute's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.EscalateDisputeRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Dispute']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Dispute_StrikeDispute: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The dispute's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['governance.StrikeDisputeRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Dispute']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Dispute_ReopenDispute: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The dispute's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.ReopenDisputeRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Dispute']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Dispute_RevealDisputeParties: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The dispute's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.RevealDisputePartiesRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Dispute']
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
        /** @description Only the ledger of issues or the list of needs; both when not said. */
        kind?: components['schemas']['governance.Case.Kind']
        /** @description Only cases of this category, by its code; of all when empty. */
        category?: string
        /** @description Only cases that came in like this; all when not said. */
        channel?: components['schemas']['governance.Case.Channel']
        /** @description Only cases whose clock stands like this; all when not said. */
        due?: components['schemas']['governance.ListCasesRequest.Due']
        /** @description Only the caller's own, or those that nobody has; all when not said. Partners are told of none. */
        held?: components['schemas']['governance.ListCasesRequest.Held']
        /**
         * @description Only cases with these words in title, address or the partner's number, or the case with this id; among
         *     the 10,000 newest that the rest of the request leaves. All when empty.
         */
        text?: string
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
  Case_GetCaseMachine: {
    parameters: {
      query?: never
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
          'application/json': components['schemas']['governance.CaseMachine']
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
  Case_AssignCase: {
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
        'application/json': components['schemas']['governance.AssignCaseRequestBody']
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
  Case_ReassignCase: {
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
        'application/json': components['schemas']['governance.ReassignCaseRequestBody']
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
  Case_DeclineCase: {
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
        'application/json': components['schemas']['governance.DeclineCaseRequestBody']
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
  Case_ReworkCase: {
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
        'application/json': components['schemas']['governance.ReworkCaseRequestBody']
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
  Case_ReopenCase: {
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
        'application/json': components['schemas']['governance.ReopenCaseRequestBody']
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
  Case_CancelCase: {
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
        'application/json': components['schemas']['governance.CancelCaseRequestBody']
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
  Case_NoteCase: {
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
        'application/json': components['schemas']['governance.NoteCaseRequestBody']
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
  Case_SetCasePriority: {
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
        'application/json': components['schemas']['governance.SetCasePriorityRequestBody']
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
  Case_SetCasePrivacy: {
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
        'application/json': components['schemas']['governance.SetCasePrivacyRequestBody']
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
  Case_RecordCallBack: {
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
        'application/json': components['schemas']['governance.RecordCallBackRequestBody']
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
  Case_ListCategories: {
    parameters: {
      query?: {
        /** @description The dated code system; `linli` when empty. */
        codeSystem?: string
        /** @description Events or parts; events when not said. */
        kind?: components['schemas']['governance.Case.CategoryKind']
        /** @description Right below this one; the top of the tree when empty. */
        parent?: string
        /**
         * @description What holds in this region; in general when empty.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        region?: string
        /** @description How many at most, 1..100; 20 when 0. */
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
          'application/json': components['schemas']['governance.ListCategoriesResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Case_ListAnswerTemplates: {
    parameters: {
      query?: {
        /**
         * @description In force in this region; in the caller's own when empty.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        region?: string
        /** @description How many at most, 1..100; 20 when 0. */
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
          'application/json': components['schemas']['governance.ListAnswerTemplatesResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Case_PutAnswerTemplate: {
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
        'application/json': components['schemas']['governance.PutAnswerTemplateRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.AnswerTemplate']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Case_ListMergeCandidates: {
    parameters: {
      query?: {
        /** @description How many at most, 1..100; 20 when 0. */
        pageSize?: number
        /** @description Where to go on: the `next_page_token` of the page before. */
        pageToken?: string
      }
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
          'application/json': components['schemas']['governance.ListMergeCandidatesResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Case_ListMergedCases: {
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
          'application/json': components['schemas']['governance.ListMergedCasesResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Case_MergeCases: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The main case's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['governance.MergeCasesRequestBody']
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
  Case_UnmergeCase: {
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
        'application/json': components['schemas']['governance.UnmergeCaseRequestBody']
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
  Case_SplitCase: {
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
        'application/json': components['schemas']['governance.SplitCaseRequestBody']
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
  Case_DecideNeed: {
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
        'application/json': components['schemas']['governance.DecideNeedRequestBody']
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
  Duty_PutDutyScope: {
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
        'application/json': components['schemas']['governance.PutDutyScopeRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.DutyScope']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Duty_ListDuties: {
    parameters: {
      query?: {
        /**
         * @description Only in this region; the caller's own when empty.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        region?: string
        /** @description How many at most, 1..100; 20 when 0. */
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
          'application/json': components['schemas']['governance.ListDutiesResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Duty_AssignDuty: {
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
        'application/json': components['schemas']['governance.AssignDutyRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Duty']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Duty_EndDuty: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The duty's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['governance.EndDutyRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Duty']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Duty_ListVacancies: {
    parameters: {
      query?: {
        /**
         * @description Only in this region; the caller's own when empty.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        region?: string
        /** @description How many at most, 1..100; 20 when 0. */
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
          'application/json': components['schemas']['governance.ListVacanciesResponse']
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
        /**
         * @description Only in this region; the caller's own when empty.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        region?: string
        /** @description Only those that are not closed. */
        openOnly?: boolean
        /** @description Only those that wait for this; all when not said. */
        waitsFor?: components['schemas']['governance.Whistle.Wait']
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
  Whistle_PromiseOnWhistle: {
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
        'application/json': components['schemas']['governance.PromiseOnWhistleRequestBody']
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
  Whistle_JudgeRefusal: {
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
        'application/json': components['schemas']['governance.JudgeRefusalRequestBody']
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
  Whistle_CallDepartment: {
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
        'application/json': components['schemas']['governance.CallDepartmentRequestBody']
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
  Whistle_ReturnWork: {
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
        'application/json': components['schemas']['governance.ReturnWorkRequestBody']
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
  Whistle_RequestSuspension: {
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
        'application/json': components['schemas']['governance.RequestSuspensionRequestBody']
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
  Whistle_DecideSuspension: {
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
        'application/json': components['schemas']['governance.DecideSuspensionRequestBody']
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
  Whistle_EndSuspension: {
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
        'application/json': components['schemas']['governance.EndSuspensionRequestBody']
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
  Whistle_ListWhistleEvents: {
    parameters: {
      query?: {
        /** @description How many events at most, 1..100; 20 when 0. */
        pageSize?: number
        /** @description Where to go on: the `next_page_token` of the page before. */
        pageToken?: string
      }
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
          'application/json': components['schemas']['governance.ListWhistleEventsResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Whistle_ExportWhistleEvents: {
    parameters: {
      query?: {
        /**
         * @description Only whistles in this region; the caller's own when empty.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        region?: string
        /** @description Only whistles blown at or after; all when not set. */
        startTime?: string
        /** @description Only whistles blown before; all when not set. */
        endTime?: string
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
          '*/*': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  Whistle_GetWhistleNumbers: {
    parameters: {
      query?: {
        /**
         * @description Of this region; the caller's own when empty.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        region?: string
        /** @description Only departments called at or after; all when not set. */
        startTime?: string
        /** @description Only departments called before; all when not set. */
        endTime?: string
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
          'application/json': components['schemas']['governance.WhistleNumbers']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Whistle_GetWhistleMachine: {
    parameters: {
      query?: never
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
          'application/json': components['schemas']['governance.WhistleMachine']
        }
      }
      default: components['responses']['Problem']
    }
  }
  PreWhistle_ListPreWhistles: {
    parameters: {
      query?: {
        /**
         * @description Only in this region; the caller's own when empty.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        region?: string
        /** @description Only those nobody has decided on. */
        openOnly?: boolean
        /** @description How many calls at most, 1..100; 20 when 0. */
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
          'application/json': components['schemas']['governance.ListPreWhistlesResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  PreWhistle_RaisePreWhistle: {
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
        'application/json': components['schemas']['governance.RaisePreWhistleRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.PreWhistle']
        }
      }
      default: components['responses']['Problem']
    }
  }
  PreWhistle_DecidePreWhistle: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The call's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.DecidePreWhistleRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.PreWhistle']
        }
      }
      default: components['responses']['Problem']
    }
  }
  PreWhistle_WithdrawPreWhistle: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The call's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['governance.WithdrawPreWhistleRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.PreWhistle']
        }
      }
      default: components['responses']['Problem']
    }
  }
  PreWhistle_GetPreWhistle: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The call's id. */
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
          'application/json': components['schemas']['governance.PreWhistle']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Numbers_GetDashboard: {
    parameters: {
      query?: {
        /**
         * @description Of this region; the caller's own when empty.
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
          'application/json': components['schemas']['governance.Dashboard']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Numbers_GetTrend: {
    parameters: {
      query?: {
        /**
         * @description Of this region; the caller's own when empty.
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
          'application/json': components['schemas']['governance.Trend']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Attachment_ListAttachments: {
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
          'application/json': components['schemas']['governance.ListAttachmentsResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Attachment_UploadAttachment: {
    parameters: {
      query: {
        /** @description What its sender calls it; to show, never a path. */
        name: string
        /** @description Only officers are to see it; officers only may say so. */
        inner?: boolean
        /** @description Makes a retry safe; see the `Idempotency-Key` header. */
        requestId?: string
      }
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The case's id. */
        caseId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        '*/*': string
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Attachment']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Attachment_DownloadAttachment: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The attachment's id. */
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
          '*/*': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  Deadline_ExplainCaseDeadline: {
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
          'application/json': components['schemas']['governance.DeadlineExplanation']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Deadline_PauseCaseClock: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The case's id. */
        caseId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.PauseCaseClockRequestBody']
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
  Deadline_ResumeCaseClock: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The case's id. */
        caseId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['governance.ResumeCaseClockRequestBody']
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
  Export_ListExports: {
    parameters: {
      query?: {
        /**
         * @description Only in this region; the caller's own when empty.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        region?: string
        /** @description How many at most, 1..100; 20 when 0. */
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
          'application/json': components['schemas']['governance.ListExportsResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Export_RequestExport: {
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
        'application/json': components['schemas']['governance.RequestExportRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Export']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Export_ApproveExport: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The export's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['governance.ApproveExportRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Export']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Export_RefuseExport: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The export's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.RefuseExportRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.Export']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Export_GetExport: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The export's id. */
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
          'application/json': components['schemas']['governance.Export']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Export_DownloadExport: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The export's id. */
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
          '*/*': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  Hotline_GetHotlineTicket: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The ticket's id. */
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
          'application/json': components['schemas']['governance.HotlineTicket']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Hotline_ListHotlineTickets: {
    parameters: {
      query?: {
        /**
         * @description Only tickets in this region; the caller's own when empty.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        region?: string
        /** @description Only in this state; all when not said. */
        state?: components['schemas']['governance.HotlineTicket.State']
        /**
         * @description Only those to be called back now: the deadline has expired or they are answered, nobody has been reached,
         *     and they are not left out.
         */
        toCallBack?: boolean
        /** @description Only those somebody asks to leave out of the rates. */
        exclusionAsked?: boolean
        /** @description The ticket of this case, or none; all when empty. */
        caseId?: string
        /** @description How many tickets at most, 1..100; 20 when 0. */
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
          'application/json': components['schemas']['governance.ListHotlineTicketsResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Hotline_ListHotlineTicketEvents: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The ticket's id. */
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
          'application/json': components['schemas']['governance.ListHotlineTicketEventsResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Hotline_ContactHotlineTicket: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The ticket's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.ContactHotlineTicketRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.HotlineTicket']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Hotline_AnswerHotlineTicket: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The ticket's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.AnswerHotlineTicketRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.HotlineTicket']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Hotline_ReturnHotlineTicket: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The ticket's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.ReturnHotlineTicketRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.HotlineTicket']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Hotline_ExtendHotlineTicket: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The ticket's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.ExtendHotlineTicketRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.HotlineTicket']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Hotline_RecordHotlineCallBack: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The ticket's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['governance.RecordHotlineCallBackRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.HotlineTicket']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Hotline_AskHotlineExclusion: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The ticket's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.AskHotlineExclusionRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.HotlineTicket']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Hotline_RuleHotlineExclusion: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The ticket's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['governance.RuleHotlineExclusionRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['governance.HotlineTicket']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Hotline_GetHotlineRates: {
    parameters: {
      query?: {
        /**
         * @description Of this region; the caller's own when empty.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        region?: string
        /** @description Tickets dispatched on or after this day in Beijing; the first of the last day's month when empty. */
        firstDate?: string
        /** @description Tickets dispatched on or before this day, at most 366 days; today when empty. */
        lastDate?: string
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
          'application/json': components['schemas']['governance.HotlineRates']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Hotline_ExportHotlineTickets: {
    parameters: {
      query?: {
        /**
         * @description Only tickets in this region; the caller's own when empty.
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
          '*/*': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  Clearing_ListCreditLimits: {
    parameters: {
      query?: {
        /** @description A region's code; the caller's own when empty. */
        region?: string
        /** @description How many limits at most, 1..100; 20 when 0. */
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
          'application/json': components['schemas']['points.ListCreditLimitsResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Clearing_SetCreditLimit: {
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
        'application/json': components['schemas']['points.SetCreditLimitRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.CreditLimit']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Clearing_CreateClearingPayment: {
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
        'application/json': components['schemas']['points.CreateClearingPaymentRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.ClearingPayment']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Clearing_CreateSettlement: {
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
        'application/json': components['schemas']['points.CreateSettlementRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.Settlement']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Clearing_StartNetting: {
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
        'application/json': components['schemas']['points.StartNettingRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.Netting']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Clearing_GetNetting: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The netting's id. */
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
          'application/json': components['schemas']['points.Netting']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Clearing_ListNettingCircles: {
    parameters: {
      query?: {
        /** @description How many circles at most, 1..100; 20 when 0. */
        pageSize?: number
        /** @description Where to go on: the `next_page_token` of the page before. */
        pageToken?: string
      }
      header?: never
      path: {
        /** @description The netting's id. */
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
          'application/json': components['schemas']['points.ListNettingCirclesResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Clearing_GetSolvencyStatement: {
    parameters: {
      query?: {
        /** @description The last instant that counts; now when absent. */
        untilTime?: string
      }
      header?: never
      path: {
        /** @description The community, twelve digits. */
        region: string
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
          'application/json': components['schemas']['points.SolvencyStatement']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Points_EarnPoints: {
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
        'application/json': components['schemas']['points.EarnPointsRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.Earning']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Points_GetPointsBalance: {
    parameters: {
      query?: {
        /** @description The person's account. */
        accountId?: string
        /** @description What the calling portal calls the person, in place of an id. */
        person?: string
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
          'application/json': components['schemas']['points.PointsBalance']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Points_ListLots: {
    parameters: {
      query?: {
        /** @description The person's account. */
        accountId?: string
        /** @description What the calling portal calls the person, in place of an id. */
        person?: string
        /** @description How many lots at most, 1..100; 20 when 0. */
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
          'application/json': components['schemas']['points.ListLotsResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Points_ListStatement: {
    parameters: {
      query?: {
        /** @description The person's account. */
        accountId?: string
        /** @description What the calling portal calls the person, in place of an id. */
        person?: string
        /** @description How many lines at most, 1..100; 20 when 0. */
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
          'application/json': components['schemas']['points.ListStatementResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Points_GivePoints: {
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
        'application/json': components['schemas']['points.GivePointsRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.StatementLine']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Points_DonatePoints: {
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
        'application/json': components['schemas']['points.DonatePointsRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.StatementLine']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Points_ReverseEarning: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The earning's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['points.ReverseEarningRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.Earning']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Points_FreezePointsAccount: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The account. */
        accountId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['points.FreezePointsAccountRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.PointsBalance']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Points_UnfreezePointsAccount: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The account. */
        accountId: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['points.UnfreezePointsAccountRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.PointsBalance']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Points_ListEarningRules: {
    parameters: {
      query?: {
        /** @description Which region's; the caller's own when empty. */
        region?: string
        /** @description How many rules at most, 1..100; 20 when 0. */
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
          'application/json': components['schemas']['points.ListEarningRulesResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Points_SetEarningRule: {
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
        'application/json': components['schemas']['points.SetEarningRuleRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.EarningRule']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Points_ListAnomalies: {
    parameters: {
      query?: {
        /** @description Which region's; the caller's own when empty. */
        region?: string
        /** @description Only those that nobody has decided. */
        open?: boolean
        /** @description How many anomalies at most, 1..100; 20 when 0. */
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
          'application/json': components['schemas']['points.ListAnomaliesResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Points_DecideAnomaly: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The anomaly's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['points.DecideAnomalyRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.PointsAnomaly']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Points_SetPointsStaff: {
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
        'application/json': components['schemas']['points.SetPointsStaffRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.SetPointsStaffResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Points_ListHouseholds: {
    parameters: {
      query?: {
        /** @description Which region's; the caller's own when empty. */
        region?: string
        /** @description How many households at most, 1..100; 20 when 0. */
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
          'application/json': components['schemas']['points.ListHouseholdsResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Points_RegisterHousehold: {
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
        'application/json': components['schemas']['points.RegisterHouseholdRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.Household']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Points_DissolveHousehold: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The household's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['points.DissolveHouseholdRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.Household']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Volunteer_ReadVolunteerRecords: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The volunteer. */
        memberId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['points.ReadVolunteerRecordsRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.VolunteerRecords']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Volunteer_IssueCertificate: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The volunteer. */
        memberId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['points.IssueCertificateRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.VolunteerCertificate']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Volunteer_VerifyCertificate: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The number on it. */
        number: string
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
          'application/json': components['schemas']['points.CertificateCheck']
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
  Ledger_LookupAccounts: {
    parameters: {
      query: {
        /** @description Their ids. */
        ids: string[]
      }
      header?: never
      path: {
        /** @description The ledger. */
        ledger: number
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
          'application/json': components['schemas']['points.LookupAccountsResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Ledger_LookupTransfers: {
    parameters: {
      query: {
        /** @description Their ids. */
        ids: string[]
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
          'application/json': components['schemas']['points.LookupTransfersResponse']
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
  Ledger_VerifyLedgers: {
    parameters: {
      query?: never
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
          'application/json': components['schemas']['points.VerifyLedgersResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Ledger_ListAccountBalances: {
    parameters: {
      query?: {
        /** @description How many balances at most, 1..100; 20 when 0. */
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
          'application/json': components['schemas']['points.ListAccountBalancesResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_ListMembers: {
    parameters: {
      query?: {
        /**
         * @description Only in this region; the caller's own when empty.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        region?: string
        /** @description How many at most, 1..100; 20 when 0. */
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
          'application/json': components['schemas']['points.ListMembersResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_EnrolMember: {
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
        'application/json': components['schemas']['points.EnrolMemberRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.TimeBankMember']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_GetMember: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The member's id. */
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
          'application/json': components['schemas']['points.TimeBankMember']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_RevealMember: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The member's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['points.RevealMemberRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.TimeBankMember']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_RegisterKin: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The member. */
        memberId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['points.RegisterKinRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.TimeBankMember']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_GiveCoins: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description Who gives. */
        memberId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['points.GiveCoinsRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.TimeBankMember']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_ListSessions: {
    parameters: {
      query?: {
        /**
         * @description Only in this region; the caller's own when empty.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        region?: string
        /** @description Only in this state; all when not said. */
        state?: components['schemas']['points.TimeSession.State']
        /** @description Only of this member; all when empty. */
        memberId?: string
        /** @description How many at most, 1..100; 20 when 0. */
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
          'application/json': components['schemas']['points.ListSessionsResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_RequestSession: {
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
        'application/json': components['schemas']['points.RequestSessionRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.TimeSession']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_GetSession: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The session's id. */
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
          'application/json': components['schemas']['points.TimeSession']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_ListSessionEvents: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The session's id. */
        sessionId: string
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
          'application/json': components['schemas']['points.ListSessionEventsResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_AcceptSession: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The session's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['points.AcceptSessionRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.TimeSession']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_SignIn: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The session's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['points.SignInRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.TimeSession']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_SignOut: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The session's id. */
        id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['points.SignOutRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.TimeSession']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_ConfirmSession: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The session's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['points.ConfirmSessionRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.TimeSession']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_CancelSession: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The session's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['points.CancelSessionRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.TimeSession']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_DisputeSession: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The session's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['points.DisputeSessionRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.TimeSession']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_DecideSession: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The session's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['points.DecideSessionRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.TimeSession']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_RateSession: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The session's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['points.RateSessionRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.TimeSession']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_GrantHours: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /**
         * @description The community, 12 digits.
         *
         *     expected a community code of 12 digits
         */
        region: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['points.GrantHoursRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.TimeBankPool']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_GetPool: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The community, 12 digits.
         *
         *     expected a community code of 12 digits
         */
        region: string
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
          'application/json': components['schemas']['points.TimeBankPool']
        }
      }
      default: components['responses']['Problem']
    }
  }
  TimeBank_GetProfile: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The community, 12 digits.
         *
         *     expected a community code of 12 digits
         */
        region: string
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
          'application/json': components['schemas']['points.TimeBankProfile']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Reward_ListItems: {
    parameters: {
      query?: {
        /**
         * @description Only in this region; the caller's own when empty.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        region?: string
        /** @description Only what can be ordered now: in its time, not withdrawn, and on the shelf. */
        available?: boolean
        /** @description How many items at most, 1..100; 20 when 0. */
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
          'application/json': components['schemas']['points.ListItemsResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Reward_CreateItem: {
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
        'application/json': components['schemas']['points.CreateItemRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.RewardItem']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Reward_UpdateItem: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The item's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['points.UpdateItemRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.RewardItem']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Reward_RestockItem: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The item's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['points.RestockItemRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.RewardItem']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Reward_ListOrders: {
    parameters: {
      query?: {
        /**
         * @description Only in this region; the caller's own when empty.
         *
         *     expected a region code of 6, 9, 12 or 15 digits
         */
        region?: string
        /** @description Only in this state; all when not set. */
        state?: components['schemas']['points.RewardOrder.State']
        /** @description Only of this item; all when empty. */
        itemId?: string
        /**
         * @description Only of this resident, by the portal's own id of the person; all when empty. For portals: other callers do not
         *     know such ids, and find nothing by them.
         */
        reporterId?: string
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
          'application/json': components['schemas']['points.ListOrdersResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Reward_CreateOrder: {
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
        'application/json': components['schemas']['points.CreateOrderRequest']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.RewardOrder']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Reward_GetOrder: {
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
          'application/json': components['schemas']['points.RewardOrder']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Reward_ConfirmOrder: {
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
        'application/json': components['schemas']['points.ConfirmOrderRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.RewardOrder']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Reward_FulfilOrder: {
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
    requestBody: {
      content: {
        'application/json': components['schemas']['points.FulfilOrderRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.RewardOrder']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Reward_RefundOrder: {
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
    requestBody: {
      content: {
        'application/json': components['schemas']['points.RefundOrderRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.RewardOrder']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Reward_CancelOrder: {
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
        'application/json': components['schemas']['points.CancelOrderRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['points.RewardOrder']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Reward_GetPointsPool: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The community. */
        region: string
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
          'application/json': components['schemas']['points.PointsPool']
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
  Platform_ListPlatforms: {
    parameters: {
      query?: never
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
          'application/json': components['schemas']['adapters.ListPlatformsResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Platform_PausePlatform: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description Its word, such as `dispatch`. */
        platform: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['adapters.PausePlatformRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['adapters.Platform']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Platform_ResumePlatform: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description Its word, such as `dispatch`. */
        platform: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['adapters.ResumePlatformRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['adapters.Platform']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Platform_ListPlatformActs: {
    parameters: {
      query?: {
        /** @description How many at most, 1..100; 20 when 0. */
        pageSize?: number
        /** @description Where to go on: the `next_page_token` of the page before. */
        pageToken?: string
      }
      header?: never
      path: {
        /** @description The platform's word, such as `dispatch`. */
        platform: string
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
          'application/json': components['schemas']['adapters.ListPlatformActsResponse']
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
  Delivery_ListDeadDeliveries: {
    parameters: {
      query?: {
        /** @description Only those for this platform, such as `dispatch`; all when empty. */
        platform?: string
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
  Delivery_ReplayDelivery: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The delivery's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['adapters.ReplayDeliveryRequestBody']
      }
    }
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
  Delivery_GiveUpDelivery: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The delivery's id. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['adapters.GiveUpDeliveryRequestBody']
      }
    }
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
  Reconciliation_ListReconciliations: {
    parameters: {
      query?: {
        /** @description How many at most, 1..100; 20 when 0. */
        pageSize?: number
        /** @description Where to go on: the `next_page_token` of the page before. */
        pageToken?: string
      }
      header?: never
      path: {
        /** @description The platform's word, such as `dispatch`. */
        platform: string
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
          'application/json': components['schemas']['adapters.ListReconciliationsResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Reconciliation_StartReconciliation: {
    parameters: {
      query?: never
      header?: {
        /** @description Makes a retry safe: the same key with the same request answers what was answered first. Remembered for 24 hours. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description The platform's word, such as `dispatch`. */
        platform: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['adapters.StartReconciliationRequestBody']
      }
    }
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['adapters.Reconciliation']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Reconciliation_GetReconciliation: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The reconciliation's id. */
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
          'application/json': components['schemas']['adapters.Reconciliation']
        }
      }
      default: components['responses']['Problem']
    }
  }
  Reconciliation_ListDifferences: {
    parameters: {
      query?: {
        /** @description How many at most, 1..100; 20 when 0. */
        pageSize?: number
        /** @description Where to go on: the `next_page_token` of the page before. */
        pageToken?: string
      }
      header?: never
      path: {
        /** @description The reconciliation's id. */
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
          'application/json': components['schemas']['adapters.ListDifferencesResponse']
        }
      }
      default: components['responses']['Problem']
    }
  }
}
