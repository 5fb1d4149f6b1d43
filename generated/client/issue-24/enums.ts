// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

export const AgentCallFeature = {
  valueMinus1: -1,
  value0: 0,
  value6: 6,
  value7: 7,
  value41: 41,
  value44: 44,
  value45: 45,
  value51: 51,
  value52: 52,
  value53: 53,
} as const;

/** One of the values of {@link AgentCallFeature}. */
export type AgentCallFeature = (typeof AgentCallFeature)[keyof typeof AgentCallFeature];

export const DetailedAgentState = {
  value1: 1,
  value2: 2,
  value3: 3,
  value4: 4,
  value5: 5,
  value6: 6,
  value7: 7,
  value8: 8,
  value9: 9,
  value10: 10,
  value11: 11,
  value12: 12,
  value13: 13,
  value14: 14,
  value15: 15,
  value16: 16,
  value17: 17,
  value255: 255,
} as const;

/** One of the values of {@link DetailedAgentState}. */
export type DetailedAgentState = (typeof DetailedAgentState)[keyof typeof DetailedAgentState];

export const AgentStatus = {
  value0: 0,
  value1: 1,
  value2: 2,
  value3: 3,
  value4: 4,
  value5: 5,
  value6: 6,
  value7: 7,
  value8: 8,
  value9: 9,
  _0: '0',
  _1: '1',
  _2: '2',
  _3: '3',
  _4: '4',
  _5: '5',
  _6: '6',
  _7: '7',
  _8: '8',
  _9: '9',
} as const;

/** One of the values of {@link AgentStatus}. */
export type AgentStatus = (typeof AgentStatus)[keyof typeof AgentStatus];

export const AgentCtiStatus = {
  value0: 0,
  value1: 1,
  value2: 2,
  value3: 3,
  value4: 4,
  value5: 5,
  value6: 6,
  value7: 7,
  value8: 8,
  value9: 9,
  _0: '0',
  _1: '1',
  _2: '2',
  _3: '3',
  _4: '4',
  _5: '5',
  _6: '6',
  _7: '7',
  _8: '8',
  _9: '9',
} as const;

/** One of the values of {@link AgentCtiStatus}. */
export type AgentCtiStatus = (typeof AgentCtiStatus)[keyof typeof AgentCtiStatus];

export const SkillMediaType = {
  value1: 1,
  value2: 2,
  value4: 4,
  value5: 5,
  value15: 15,
  value16: 16,
  value17: 17,
  value19: 19,
  value51: 51,
  value53: 53,
} as const;

/** One of the values of {@link SkillMediaType}. */
export type SkillMediaType = (typeof SkillMediaType)[keyof typeof SkillMediaType];

export const CallFeature = {
  value0: 0,
  value6: 6,
  value7: 7,
  value40: 40,
  value41: 41,
  value43: 43,
  value44: 44,
  value45: 45,
  value51: 51,
  value52: 52,
  value53: 53,
} as const;

/** One of the values of {@link CallFeature}. */
export type CallFeature = (typeof CallFeature)[keyof typeof CallFeature];

export const CallMediaType = {
  value1: 1,
  value2: 2,
  value4: 4,
  value5: 5,
  value15: 15,
  value16: 16,
  value17: 17,
  value19: 19,
  value51: 51,
  value53: 53,
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
  _1: '1',
  _2: '2',
  _3: '3',
  _5: '5',
  _6: '6',
} as const;

/** One of the values of {@link EventMediaAbility}. */
export type EventMediaAbility = (typeof EventMediaAbility)[keyof typeof EventMediaAbility];

export const EventMediaType = {
  value1: 1,
  value2: 2,
  value4: 4,
  value5: 5,
  value15: 15,
  value16: 16,
  value17: 17,
  value19: 19,
  value51: 51,
  value53: 53,
} as const;

/** One of the values of {@link EventMediaType}. */
export type EventMediaType = (typeof EventMediaType)[keyof typeof EventMediaType];

export const ErrorCode = {
  _000000: '000-000',
  _000001: '000-001',
  _000002: '000-002',
  _000003: '000-003',
  _000004: '000-004',
  _000005: '000-005',
  _000006: '000-006',
  _100001: '100-001',
  _100002: '100-002',
  _100003: '100-003',
  _100004: '100-004',
  _100005: '100-005',
  _100006: '100-006',
  _100007: '100-007',
  _100008: '100-008',
  _100009: '100-009',
  _100010: '100-010',
  _100011: '100-011',
  _100012: '100-012',
  _100013: '100-013',
  _100014: '100-014',
  _100015: '100-015',
  _100016: '100-016',
  _100017: '100-017',
  _100018: '100-018',
  _101001: '101-001',
  _101002: '101-002',
  _101003: '101-003',
  _101004: '101-004',
  _101005: '101-005',
  _101006: '101-006',
  _101007: '101-007',
  _104001: '104-001',
  _104002: '104-002',
  _104003: '104-003',
  _104004: '104-004',
  _104005: '104-005',
  _104006: '104-006',
  _104007: '104-007',
  _104008: '104-008',
  _104009: '104-009',
  _104010: '104-010',
  _104011: '104-011',
  _105001: '105-001',
  _105002: '105-002',
  _105003: '105-003',
  _105004: '105-004',
  _105005: '105-005',
  _105006: '105-006',
  _105007: '105-007',
  _106001: '106-001',
  _106002: '106-002',
  _106003: '106-003',
  _106004: '106-004',
  _106008: '106-008',
  _106011: '106-011',
  _106012: '106-012',
  _106015: '106-015',
  _110002: '110-002',
  _110003: '110-003',
  _110004: '110-004',
  _110005: '110-005',
  _110006: '110-006',
  _110007: '110-007',
  _110008: '110-008',
  _110009: '110-009',
  _110010: '110-010',
  _110011: '110-011',
  _110012: '110-012',
  _110016: '110-016',
  _110017: '110-017',
  _110018: '110-018',
  _110019: '110-019',
  _110020: '110-020',
  _110021: '110-021',
  _110022: '110-022',
  _200001: '200-001',
  _200002: '200-002',
  _200003: '200-003',
  _200004: '200-004',
  _200005: '200-005',
  _200006: '200-006',
  _200007: '200-007',
  _200008: '200-008',
  _200009: '200-009',
  _200010: '200-010',
  _200011: '200-011',
  _200012: '200-012',
  _200013: '200-013',
  _200014: '200-014',
  _200015: '200-015',
  _200016: '200-016',
  _200017: '200-017',
  _200018: '200-018',
  _200019: '200-019',
  _200020: '200-020',
  _200021: '200-021',
  _200022: '200-022',
  _200023: '200-023',
  _200024: '200-024',
  _200025: '200-025',
  _200026: '200-026',
  _200027: '200-027',
  _200028: '200-028',
  _200029: '200-029',
  _200030: '200-030',
  _200031: '200-031',
  _200032: '200-032',
  _200033: '200-033',
  _200034: '200-034',
  _200035: '200-035',
  _200037: '200-037',
  _200038: '200-038',
  _200039: '200-039',
  _210001: '210-001',
  _300001: '300-001',
  _300002: '300-002',
  _300003: '300-003',
  _300004: '300-004',
  _400001: '400-001',
  _400002: '400-002',
  _400003: '400-003',
  _500001: '500-001',
  _500002: '500-002',
  _500003: '500-003',
  _500004: '500-004',
  _500005: '500-005',
  _500006: '500-006',
  _500007: '500-007',
  _500008: '500-008',
  _500009: '500-009',
  _500010: '500-010',
  _600001: '600-001',
  _600002: '600-002',
  _600003: '600-003',
  _600004: '600-004',
  _600005: '600-005',
  _700001: '700-001',
  _700002: '700-002',
  _700003: '700-003',
  _700014: '700-014',
  _700016: '700-016',
  _700017: '700-017',
  _700023: '700-023',
  _700024: '700-024',
  _700100: '700-100',
  _701001: '701-001',
  _701002: '701-002',
  _701003: '701-003',
  _701004: '701-004',
  _701005: '701-005',
  _701006: '701-006',
  _800001: '800-001',
  _800002: '800-002',
  _800003: '800-003',
  _900001: '900-001',
  _900002: '900-002',
  _900003: '900-003',
  _900004: '900-004',
  _900005: '900-005',
  _900006: '900-006',
  _900007: '900-007',
  _900008: '900-008',
  _900009: '900-009',
  _999001: '999-001',
  _10001: '10001',
  _100019: '100-019',
  _500012: '500-012',
  _500013: '500-013',
  _100020: '100-020',
  _104012: '104-012',
  _108019: '108-019',
  _000007: '000-007',
  _100021: '100-021',
  _200040: '200-040',
} as const;

/** One of the values of {@link ErrorCode}. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

export const AnnouncementMode = {
  value2: 2,
} as const;

/** One of the values of {@link AnnouncementMode}. */
export type AnnouncementMode = (typeof AnnouncementMode)[keyof typeof AnnouncementMode];

export const ParticipantAddressType = {
  _6: '6',
  _9: '9',
} as const;

/** One of the values of {@link ParticipantAddressType}. */
export type ParticipantAddressType = (typeof ParticipantAddressType)[keyof typeof ParticipantAddressType];
