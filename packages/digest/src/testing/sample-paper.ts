import type { SourceText } from "@engram/paper";

/** A paper of our own making, with sections, pointers to figures and works, and the same said three times. */
export const SAMPLE_PAPER: SourceText = {
  sections: [
    { id: "title", text: "Short memories make small robots walk further" },
    {
      id: "s1",
      heading: "Abstract",
      text:
        "Small robots fall on soft ground, and it remains unclear why. " +
        "Here we propose Lantern, a controller that stores its last ten steps in an associative memory. " +
        "Using a public set of walks, we compare Lantern with three other controllers. " +
        "We show that Lantern may reduce falls by 38% on sand, but it does not help on ice. " +
        "These results suggest that short memories are enough for small robots.",
    },
    {
      id: "s2",
      heading: "1 Introduction",
      text:
        "Small robots are widely used in schools and in gardens (Doe et al., 2011; Roe and Poe, 2014). " +
        "Soft ground is a problem for nearly all of them [3, 7]. " +
        "Existing controllers need expensive sensors that measure the slope under every foot. " +
        "These sensors break when the robot falls. " +
        "It is not known whether a robot could do without them. " +
        "Animals may solve the problem with short memories of their own steps. " +
        "In this work we propose Lantern, a controller that stores its last ten steps in an associative memory. " +
        "Section 2 describes the controller.",
    },
    {
      id: "s3",
      heading: "2 Methods",
      text:
        "We built six robots from parts that schools can buy. " +
        "Each robot walked on sand, on grass and on ice until it fell. " +
        "The controller compares the present step with the ten stored ones and repeats the most similar step that ended well. " +
        "Every walk was filmed from above, and two people counted the falls. " +
        "The memory holds ten steps because longer ones did not fit into the chip. " +
        "The parameters are listed in Table 1.",
    },
    {
      id: "s4",
      heading: "3 Results",
      text:
        "We found that Lantern reduces the number of falls on sand (Figure 2A). " +
        "The robots walked twice as far on grass as they did without a memory. " +
        "This gain was the same for all six robots. " +
        "On ice the memory made no difference. " +
        "A memory of three steps was as good as a memory of ten steps on sand. " +
        "The two shorter memories failed on grass. " +
        "Figure 3 shows all walks. " +
        "We also found that robots with a memory use less power, because they stop less often. " +
        "The controller needed less than a second to learn a new ground. " +
        "Robots with a memory turned less often than robots without one.",
    },
    {
      id: "s5",
      heading: "4 Discussion",
      text:
        "The findings show that a robot can walk on soft ground without expensive sensors. " +
        "Short memories are enough for small robots. " +
        "A limitation of our study is that only one type of robot was tested. " +
        "Heavier robots may sink so far that no memory could help them. " +
        "Future work should test the controller outdoors. " +
        "The approach may also help walkers with artificial legs.",
    },
    {
      id: "s6",
      heading: "Acknowledgements",
      text: "We thank the pupils of two schools for filming all walks.",
    },
  ],
};
