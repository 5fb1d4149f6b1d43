// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

export const AgentCallFeature = {
  other: -1,
  commonInboundCall: 0,
  internalCall: 6,
  commonOutboundCall: 7,
  preemptedOutboundCallOfTheOutboundSystem: 41,
  predictedOutboundCallOfTheOutboundSystem: 44,
  scheduledCallbackOfTheOutboundSystem: 45,
  internalConsultationOfTwoParties: 51,
  internalConsultationOfThreeParties: 52,
  callWithSeveralParties: 53,
} as const;

/** One of the values of {@link AgentCallFeature}. */
export type AgentCallFeature = (typeof AgentCallFeature)[keyof typeof AgentCallFeature];

export const DetailedAgentState = {
  idle: 1,
  wrapUp: 2,
  rest: 3,
  busy: 4,
  playingARecording: 5,
  callingOut: 6,
  occupied: 7,
  beingAskedToAnswer: 8,
  talking: 9,
  inAThreePartyCall: 10,
  callOnHold: 11,
  muted: 12,
  askingForHelp: 13,
  transferringACall: 14,
  insertingInACall: 15,
  listeningToACall: 16,
  whisperingInACall: 17,
  abnormal: 255,
} as const;

/** One of the values of {@link DetailedAgentState}. */
export type DetailedAgentState = (typeof DetailedAgentState)[keyof typeof DetailedAgentState];

export const AgentStatus = {
  unknown: 0,
  signedIn: 1,
  signedOut: 2,
  busy: 3,
  idle: 4,
  wrapUp: 5,
  sameAsIdle: 6,
  talking: 7,
  rest: 8,
  preRest: 9,
  unknown0: '0',
  signedIn1: '1',
  signedOut2: '2',
  busy3: '3',
  idle4: '4',
  wrapUp5: '5',
  sameAsIdle6: '6',
  talking7: '7',
  rest8: '8',
  preRest9: '9',
} as const;

/** One of the values of {@link AgentStatus}. */
export type AgentStatus = (typeof AgentStatus)[keyof typeof AgentStatus];

export const AgentCtiStatus = {
  notSignedIn: 0,
  idle: 1,
  preoccupied: 2,
  occupied: 3,
  answering: 4,
  talking: 5,
  wrapUp: 6,
  busy: 7,
  rest: 8,
  study: 9,
  notSignedIn0: '0',
  idle1: '1',
  preoccupied2: '2',
  occupied3: '3',
  answering4: '4',
  talking5: '5',
  wrapUp6: '6',
  busy7: '7',
  rest8: '8',
  study9: '9',
} as const;

/** One of the values of {@link AgentCtiStatus}. */
export type AgentCtiStatus = (typeof AgentCtiStatus)[keyof typeof AgentCtiStatus];

export const SkillMediaType = {
  textChat: 1,
  clickToDial: 2,
  callbackRequest: 4,
  ordinaryAudioOrVideoCall: 5,
  predictedOutboundCall: 15,
  previewedOutboundCall: 16,
  messageCall: 17,
  ordinaryVideoCall: 19,
  multimediaWebChat: 51,
  socialChat: 53,
} as const;

/** One of the values of {@link SkillMediaType}. */
export type SkillMediaType = (typeof SkillMediaType)[keyof typeof SkillMediaType];

export const CallFeature = {
  commonInboundCall: 0,
  internalCall: 6,
  commonOutboundCall: 7,
  reserved: 40,
  preoccupiedOutboundCall: 41,
  predictedOutboundCall: 43,
  previewedOutboundCall: 44,
  reservedCallback: 45,
  internalTwoPartyConsultation: 51,
  internalThreePartyConsultation: 52,
  multiPartyCall: 53,
} as const;

/** One of the values of {@link CallFeature}. */
export type CallFeature = (typeof CallFeature)[keyof typeof CallFeature];

export const CallMediaType = {
  textChat: 1,
  clickToCall: 2,
  callbackRequest: 4,
  commonAudioOrVideoPhoneCall: 5,
  predictedOutboundCall: 15,
  previewedOutboundCall: 16,
  messageCall: 17,
  commonVideoCall: 19,
  multimediaWebChat: 51,
  socialChat: 53,
} as const;

/** One of the values of {@link CallMediaType}. */
export type CallMediaType = (typeof CallMediaType)[keyof typeof CallMediaType];

export const CallRole = {
  main: 'main',
  assistant: 'assistant',
} as const;

/** One of the values of {@link CallRole}. */
export type CallRole = (typeof CallRole)[keyof typeof CallRole];

export const EventMediaAbility = {
  voice: '1',
  video: '2',
  voiceAndVideo: '3',
  text: '5',
  h5: '6',
} as const;

/** One of the values of {@link EventMediaAbility}. */
export type EventMediaAbility = (typeof EventMediaAbility)[keyof typeof EventMediaAbility];

export const EventMediaType = {
  textChat: 1,
  clickToDialCall: 2,
  callbackRequest: 4,
  commonVoiceCall: 5,
  predictedOutboundCall: 15,
  previewedOutboundCall: 16,
  messageCall: 17,
  commonVideoCall: 19,
  multimediaWebChat: 51,
  socialChat: 53,
} as const;

/** One of the values of {@link EventMediaType}. */
export type EventMediaType = (typeof EventMediaType)[keyof typeof EventMediaType];

export const ErrorCode = {
  unknownErrorHasHappened: '000-000',
  eventsAreBeingFetchedInTheWrongWay: '000-001',
  _000002: '000-002',
  callerMayNotCallTheInterface: '000-003',
  disasterRecoverySwitchoverOfTheAgentIsUnderWay: '000-004',
  agentToInspectIsTheInspector: '000-005',
  _000006: '000-006',
  parameterOfTheSignInIsEmptyOrInvalid: '100-001',
  agentIsSignedInAlready: '100-002',
  _100003: '100-003',
  agentIDOrThePasswordIsWrong: '100-004',
  parameterOfTheSignOutIsEmptyOrInvalid: '100-005',
  agentIsNotSignedIn: '100-006',
  _100007: '100-007',
  agentHasSignedOutAlready: '100-008',
  stateOfTheAgentCannotBeSet: '100-009',
  _100010: '100-010',
  parameterOfTheSignInIsInvalid: '100-011',
  _100012: '100-012',
  _100013: '100-013',
  phoneNumberIsOutsideTheConfiguredRange: '100-014',
  _100015: '100-015',
  IPAddressOfTheSignInIsInvalid: '100-016',
  uPortalDidNotAuthenticateTheAgent: '100-017',
  _100018: '100-018',
  agentHasNoConference: '101-001',
  agentIsNotTheChairpersonOfTheConference: '101-002',
  agentIsInAConferenceAlready: '101-003',
  _101004: '101-004',
  chairpersonCannotHandTheChairToItself: '101-005',
  chairpersonCannotRemoveItself: '101-006',
  chairpersonCannotLeaveTheConference: '101-007',
  downloadingRecordingsIsSwitchedOff: '104-001',
  agentMayNotInspectOrPlayRecordings: '104-002',
  _104003: '104-003',
  noDriveMappingIsConfigured: '104-004',
  recordingFileDoesNotExist: '104-005',
  thereIsNotEnoughStorageSpace: '104-006',
  formatOfTheFileIsNotSupported: '104-007',
  parameterForTheFormatIsNotConfigured: '104-008',
  recordingCouldNotBeConverted: '104-009',
  _104010: '104-010',
  fileCouldNotBeDeleted: '104-011',
  _105001: '105-001',
  disasterRecoveryIsTakingOverTheAgent: '105-002',
  disasterRecoveryHasTakenOverTheAgent: '105-003',
  _105004: '105-004',
  waitingForDisasterRecoveryTookTooLong: '105-005',
  sessionTokenDoesNotMatchDuringDisasterRecovery: '105-006',
  disasterRecoveryIsSwitchedOff: '105-007',
  multimediaFunctionIsSwitchedOff: '106-001',
  messageIsEmpty: '106-002',
  numberOfSessionsExceedsTheMaximumOf60: '106-003',
  deviceTypeOfTheTransferIsInvalid: '106-004',
  meaningNotPublished106008: '106-008',
  meaningNotPublished106011: '106-011',
  meaningNotPublished106012: '106-012',
  meaningNotPublished106015: '106-015',
  passwordCouldNotBeChanged: '110-002',
  oldPasswordIsWrong: '110-003',
  queryOfAUserFailed: '110-004',
  passwordIsEmpty: '110-005',
  authenticationModeCouldNotBeQueried: '110-006',
  authenticationFailed: '110-007',
  databaseOperationFailed: '110-008',
  noRecordWasFound: '110-009',
  userNameCouldNotBeQueried: '110-010',
  authenticationTypeCouldNotBeQueried: '110-011',
  agentCouldNotBeQueriedByAnAttribute: '110-012',
  accountIsLocked: '110-016',
  _110017: '110-017',
  passwordIsTheUserName: '110-018',
  passwordIsTooRegular: '110-019',
  passwordDoesNotHave8To30Characters: '110-020',
  accountIsLockedAfterTooManyWrongEntries: '110-021',
  newPasswordAndItsConfirmationDiffer: '110-022',
  calledNumberOfAnOutboundCallIsWrong: '200-001',
  thereIsNoCallToAnswer: '200-002',
  thereIsNoCallToMute: '200-003',
  _200004: '200-004',
  _200005: '200-005',
  _200006: '200-006',
  thereIsNoCallToUnmute: '200-007',
  _200008: '200-008',
  _200009: '200-009',
  _200010: '200-010',
  _200011: '200-011',
  thereIsNoCallToTransfer: '200-012',
  thereIsNoCallToPutOnHold: '200-013',
  _200014: '200-014',
  thereIsNoHeldCallToTakeBack: '200-015',
  _200016: '200-016',
  thereIsNoCallToRelease: '200-017',
  _200018: '200-018',
  _200019: '200-019',
  _200020: '200-020',
  _200021: '200-021',
  _200022: '200-022',
  _200023: '200-023',
  _200024: '200-024',
  thereIsNoCallToDrop: '200-025',
  thereIsNoCall: '200-026',
  meaningNotPublished200027: '200-027',
  meaningNotPublished200028: '200-028',
  meaningNotPublished200029: '200-029',
  meaningNotPublished200030: '200-030',
  meaningNotPublished200031: '200-031',
  meaningNotPublished200032: '200-032',
  meaningNotPublished200033: '200-033',
  meaningNotPublished200034: '200-034',
  meaningNotPublished200035: '200-035',
  meaningNotPublished200037: '200-037',
  meaningNotPublished200038: '200-038',
  meaningNotPublished200039: '200-039',
  noURLInformationWasFound: '210-001',
  callerMayNotQueryInformationOnTheAgent: '300-001',
  thereIsNoSuchInformationOnTheAgent: '300-002',
  queryByGroupFoundNoSuchAgent: '300-003',
  thereIsNoSuchGroup: '300-004',
  thereIsNoCallToSetDataFor: '400-001',
  callHasNoData: '400-002',
  thereIsNoHeldCallToList: '400-003',
  presentStateDoesNotAllowRewinding: '500-001',
  presentStateDoesNotAllowWindingForward: '500-002',
  presentStateDoesNotAllowPausingThePlayback: '500-003',
  presentStateDoesNotAllowPausingTheRecording: '500-004',
  presentStateDoesNotAllowResumingThePlayback: '500-005',
  presentStateDoesNotAllowResumingTheRecording: '500-006',
  presentStateDoesNotAllowStartingAPlayback: '500-007',
  presentStateDoesNotAllowStartingARecording: '500-008',
  presentStateDoesNotAllowStoppingThePlayback: '500-009',
  presentStateDoesNotAllowStoppingTheRecording: '500-010',
  _600001: '600-001',
  virtualCallCentre600002: '600-002',
  virtualCallCentre600003: '600-003',
  virtualCallCentre600004: '600-004',
  virtualCallCentre600005: '600-005',
  _700001: '700-001',
  _700002: '700-002',
  messageCouldNotBeSent: '700-003',
  databaseQueryOfTheChatFailed: '700-014',
  textHoldsASensitiveWord: '700-016',
  thereIsNoScreenSharingSession: '700-017',
  fileSuffixIsNotAllowed: '700-023',
  fileIsNotAPicture: '700-024',
  anotherErrorOfTheChatHasHappened: '700-100',
  _701001: '701-001',
  _701002: '701-002',
  _701003: '701-003',
  _701004: '701-004',
  thereIsNoOldMultimediaConferenceToStop: '701-005',
  _701006: '701-006',
  playbackOfAVideoFailed: '800-001',
  queryOfConfigurationInformationFailed: '800-002',
  thereIsNoDefaultMediaGateway: '800-003',
  CTIPlatformHasNoProviderForTheOperation: '900-001',
  agentMayNotDoQualityInspection: '900-002',
  resourceIsNotAvailable: '900-003',
  thereIsNoInformationOnTheInspectedAgent: '900-004',
  presentStateDoesNotAllowTheOperation: '900-005',
  _900006: '900-006',
  _900007: '900-007',
  _900008: '900-008',
  thereIsNoSuchInspectionTaskToDelete: '900-009',
  serverIsConfiguredWrongly: '999-001',
  meaningNotPublished10001: '10001',
  _100019: '100-019',
  meaningNotPublished500012: '500-012',
  meaningNotPublished500013: '500-013',
  passwordOfTheAgentHasExpired: '100-020',
  _104012: '104-012',
  meaningNotPublished108019: '108-019',
  interfaceWasCalledAgainTooSoon: '000-007',
  agentIsAlreadyBeingSignedIn: '100-021',
  meaningNotPublished200040: '200-040',
} as const;

/** One of the values of {@link ErrorCode}. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

export const AnnouncementMode = {
  fileThatVoicePathNames: 2,
} as const;

/** One of the values of {@link AnnouncementMode}. */
export type AnnouncementMode = (typeof AnnouncementMode)[keyof typeof AnnouncementMode];

export const ParticipantAddressType = {
  phoneNumber: '6',
  agentID: '9',
} as const;

/** One of the values of {@link ParticipantAddressType}. */
export type ParticipantAddressType = (typeof ParticipantAddressType)[keyof typeof ParticipantAddressType];
