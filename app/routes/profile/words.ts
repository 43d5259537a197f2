/** The words of the profile page. */
export const words = {
  title: "About your organisation",
  lede: "Eleven facts that decide which questions apply and how they are worded. Leave open what you would rather not say; you can change all of it later and lose no answer.",
  problem: "There is a problem",
  organisation: "Name of the organisation (optional)",
  organisationHint: "Printed on the plan. Leave it out and the plan says “your organisation”.",
  sector: "Sector",
  notSaid: "Not said",
  fields: {
    size: {
      legend: "How many people work there?",
      choices: {
        "1-49": "1–49",
        "50-249": "50–249",
        "250-999": "250–999",
        "1000-4999": "1,000–4,999",
        "5000+": "5,000 or more",
      },
    },
    customers: { legend: "Who are the customers?", choices: { b2c: "People", b2b: "Businesses", both: "Both" } },
    contactCentre: {
      legend: "Is there a contact centre?",
      hint: "A team whose main work is answering customers, by phone or in writing.",
      choices: { yes: "Yes", no: "No" },
    },
    outsourced: {
      legend: "Is service given by another company in your name?",
      choices: { none: "No", partly: "Partly", mostly: "Mostly or all" },
    },
    surveys: {
      legend: "Do customers rate you anywhere?",
      hint: "Own surveys, public reviews, quality marks, supplier scorecards; scores that software infers from calls or messages count too.",
      choices: { yes: "Yes", no: "No" },
    },
    metrics: {
      legend: "Which of these do you use?",
      choices: {
        nps: "Net Promoter Score (NPS)",
        csat: "Customer satisfaction (CSAT)",
        ces: "Customer effort (CES)",
        fcr: "Solved at first contact",
        "handle-time": "Handling time",
        retention: "Retention or churn",
        complaints: "Complaints",
        other: "Others",
      },
    },
    variablePay: {
      legend: "Does anybody’s pay vary with results?",
      hint: "Bonuses, commission, supplier penalties, executives included.",
      choices: { yes: "Yes", no: "No", unknown: "I don’t know" },
    },
    worksCouncil: {
      legend: "Do employees’ representatives have a say on pay?",
      hint: "A works council, a staff council or a union that must agree before pay rules change.",
      choices: { yes: "Yes", no: "No", unknown: "I don’t know" },
    },
  },
  role: { legend: "And you?", hint: "The result says whose view it is." },
  continue: "Save and continue",
} as const;
