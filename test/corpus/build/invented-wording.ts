/**
 * Plausible wording for the Emerging and Exemplary statements that are not published. A school's own
 * document carries the authority's wording, which is not known here: it differs from the pack's drafts, and
 * so does this, which keeps a reader from leaning on the drafts.
 */
export const inventedWording: Readonly<Record<string, { emerging: string; exemplary?: string }>> = {
  '1a': {
    emerging: 'Some teaching is adapted, but the response to individual pupils with SEND is inconsistent.',
    exemplary:
      'Outstanding teaching is consistently personalised by every adult, shaped by the views of pupils with SEND, and its impact on learning is evident throughout.',
  },
  '1b': {
    emerging: 'Lesson observations take place but rarely look at what they mean for pupils with SEND.',
    exemplary:
      'Senior leaders and the SENCO have a shared, systematic cycle of review; all staff coach one another and can show how feedback has changed practice for children and young people with SEND.',
  },
  '1c': {
    emerging:
      'Staff know that there are four broad areas of need but this has limited influence on planning.',
    exemplary:
      'An inclusive culture is celebrated by pupils, families and staff. Knowledge of the four broad areas of need is deep and consistently applied by all.',
  },
  '1d': {
    emerging:
      'Children with SEND can join most activities, although clubs and visits are not always planned for them.',
    exemplary:
      'Children and young people with SEND and their families help to lead the life of the school; every club and visit is planned with them from the outset.',
  },
  '1e': {
    emerging:
      'Services outside school are contacted when there is a crisis; there is little evidence of joint planning.',
    exemplary:
      'Provision from school and from other services is planned as one, reviewed together, and has comprehensive evidence of strong educational achievement, including for those in specific circumstances.',
  },
  '1f': {
    emerging:
      'Identification depends on individual teachers raising a concern; the information report is out of date.',
    exemplary:
      'Early identification is embedded, uses wide-ranging information including from families, and is refined each year with the views of all staff.',
  },
  '1g': { emerging: 'The assess, plan, do, review cycle is known to some staff and used for some pupils.' },
  '1h': {
    emerging: 'Parents are told once the school has decided that their child has SEN.',
    exemplary:
      'Parent/carers are equal partners in identifying SEN, from the first concern, and say that their knowledge of their child is valued.',
  },
  '1i': {
    emerging: 'Barriers are noticed but action can be slow, and the provision made lacks impact.',
    exemplary:
      'Barriers are anticipated. Provision is in place before difficulties grow, and its strong effect on outcomes is evidenced for every pupil.',
  },
  '1j': {
    emerging: 'Adjustments are made for some pupils when asked for.',
    exemplary:
      'All staff anticipate the adjustments that are needed; pupils help to review them and full access to the curriculum is consistently evident.',
  },
  '1k': {
    emerging: 'Parents are informed of provision after it has started.',
    exemplary:
      'Provision and adjustments are designed together with parent/carers and with the pupil, who evaluate them jointly with the school.',
  },
  '1l': {
    emerging: 'The SENCO keeps a list of interventions; class teachers have little involvement in it.',
    exemplary:
      'Provision mapping is owned by all staff, is live, and demonstrates which provision makes the greatest difference, so that strategy follows evidence.',
  },
  '1m': {
    emerging: 'Policy is written by the SENCO alone and is noted by governors.',
    exemplary:
      'SEND is central to the school improvement plan. The SENCO is part of the leadership team and governors lead robust challenge of policy and provision.',
  },
  '1n': {
    emerging: 'There is limited evaluation of what special educational provision achieves.',
    exemplary:
      'Rigorous evaluation by leaders, staff, pupils and families together brings about measurable improvement in special educational provision.',
  },
  '1o': {
    emerging: 'Training on SEND is occasional and reaches some staff.',
    exemplary:
      'A strategic, needs-led programme of professional learning involves all staff and governors, is shared with other schools, and its impact on pupils is measured.',
  },
  '2a': {
    emerging: 'Some teachers understand the needs of the pupils in their class and try different approaches.',
    exemplary:
      'Every teacher has expert understanding of need, and research-informed approaches lead to excellent engagement and sustained progress.',
  },
  '2b': {
    emerging: 'Progress of pupils with SEND is seen as the responsibility of the SENCO.',
    exemplary:
      'Accountability for pupils with SEND is shared by all, runs through appraisal, and has led to sustained gains in progress and wider development.',
  },
  '2c': {
    emerging: 'Teaching assistants often plan and assess the work of the pupils whom they support.',
    exemplary:
      'Teachers and support staff plan, deliver and evaluate together; the independence that pupils gain is thoroughly evidenced.',
  },
  '2d': {
    emerging: 'Data are gathered for pupils with SEND but are seldom analysed or explained to families.',
    exemplary:
      'Academic and wider outcomes are tracked comprehensively, and children, young people and families take part in setting, reviewing and celebrating them.',
  },
  '2e': {
    emerging: 'The link between the graduated approach and the progress of pupils is unclear to many staff.',
  },
  '2f': {
    emerging: 'Teachers receive feedback on their lessons but it seldom mentions SEND.',
    exemplary:
      'A coaching culture gives every adult precise feedback, and consistent improvement in learning for children and young people with SEND follows.',
  },
  '2g': {
    emerging: 'Awareness of anxiety and mental health is developing among a few members of staff.',
    exemplary:
      'The whole school community promotes wellbeing; pupils know strategies that help them and there is wide-ranging evidence of reduced anxiety.',
  },
  '2h': {
    emerging: 'Views of pupils are collected once a year by questionnaire.',
    exemplary:
      'Pupils with SEND are heard every day, choose how they share their views, and can say what has changed as a result.',
  },
  '2i': {
    emerging: 'The anti-bullying policy mentions SEND but staff are not confident in applying it.',
    exemplary:
      'All staff and pupils understand why children and young people with SEND may be bullied, act early, and bullying is rare and dealt with to the satisfaction of families.',
  },
  '3a': {
    emerging: 'Families are told of the targets that have been set.',
    exemplary:
      'Co-production is the way of working: families and pupils shape decisions at every level and describe the outcomes as their own.',
  },
  '3b': {
    emerging: 'Records of provision are kept by the SENCO and given out on request.',
    exemplary:
      'Records are living documents, written with the pupil and family, that every relevant adult knows and uses in daily practice.',
  },
  '3c': {
    emerging: 'Parents are invited to the usual consultation evenings; extra time is offered to a few.',
    exemplary:
      'Meetings are flexible, frequent and led jointly by pupil, family and a well-informed teacher, with enough time, and lead to plans that everyone carries out.',
  },
  '3d': {
    emerging: 'The school has a general parent survey from which the views on SEND cannot be told apart.',
  },
  '4a': {
    emerging: 'Governors receive a report of spending on SEND without discussion of its effect.',
    exemplary:
      'Leaders, governors and families together weigh the effect of expertise and resources, and redeploy them promptly where more can be achieved.',
  },
  '4b': { emerging: 'Provision is costed but there is little evidence of what it brings about.' },
  '4c': {
    emerging: 'The notional SEN budget is not clearly identified and is spent as needs arise.',
    exemplary:
      'Budget decisions are transparent, forward-looking and based on comprehensive evidence of impact; the school can demonstrate excellent value for money.',
  },
};
