#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(dating_app_matching, "Dating app: matching people nearby") {
    d.summary("Posts from every social network become personality traits, are joined with where people are right now, "
              "and end as matches on block storage that virtual machines mount.");

    auto networks = d.add<generic::Group>("Social networks");
    auto facebook = networks.add<logo::Facebook>();
    auto instagram = networks.add<logo::Instagram>();
    auto x = networks.add<logo::X>();
    auto tiktok = networks.add<logo::TikTok>();
    auto phone = d.add<generic::Mobile>("User's phone");

    auto cloud = d.add<aws::AwsCloud>();
    auto ingestion = cloud.add<generic::Group>("Ingestion, one function per source");
    auto from_facebook = ingestion.add<aws::Lambda>("Facebook posts");
    auto from_instagram = ingestion.add<aws::Lambda>("Instagram posts");
    auto from_x = ingestion.add<aws::Lambda>("X posts");
    auto from_tiktok = ingestion.add<aws::Lambda>("TikTok posts");

    auto posts = cloud.add<aws::KinesisDataStreams>("Posts").caption("Kinesis, keeps 7 days");
    auto firehose = cloud.add<aws::DataFirehose>("Data Firehose");
    auto archive = cloud.add<aws::S3>("Raw posts");
    auto api = cloud.add<aws::ApiGateway>("App API");
    auto positions = cloud.add<aws::KinesisDataStreams>("Positions").caption("Kinesis, keeps 24 h");
    auto enrich = cloud.add<aws::Lambda>("Enrich");
    auto nlp = cloud.add<aws::Comprehend>("Traits & interests").caption("Comprehend, NLP");
    auto area = cloud.add<aws::LocationService>("Same area?").caption("Location Service");
    auto profiles = cloud.add<aws::KinesisDataStreams>("Profiles nearby").caption("Kinesis");
    auto transform = cloud.add<aws::Emr>("Heavy transformation").caption("Spark on EMR");
    auto notify = cloud.add<aws::Sns>("New match").caption("SNS");

    auto vpc = cloud.add<aws::Vpc>();
    auto subnet = vpc.add<aws::PrivateSubnet>();
    auto matching = subnet.add<aws::Ec2Instance>("Matching").caption("scores pairs");
    auto volume = subnet.add<aws::EbsVolume>("Matches").caption("EBS io2, Multi-Attach");
    auto machines = subnet.add<generic::Group>("Virtual machines");
    auto machine_1 = machines.add<aws::Ec2Instance>("Match server 1");
    auto machine_2 = machines.add<aws::Ec2Instance>("Match server 2");
    auto machine_3 = machines.add<aws::Ec2Instance>("Match server 3");

    pairwise(all(facebook, instagram, x, tiktok),
             reads("Posts").step("One function per social network fetches the posts of people who gave their consent."),
             all(from_facebook, from_instagram, from_x, from_tiktok));
    all(from_facebook, from_instagram, from_x, from_tiktok) >>
        writes("Posts").step("All posts go into one stream, in one shape.") >> posts;
    posts >> flow("Raw") >> firehose >> writes("Archive") >> archive;
    phone >> writes("Position").step("The app reports the phone's position.") >> api >> writes() >> positions;
    all(posts, positions) >> triggers().step("Both streams trigger the function that enriches what comes in.") >> enrich;
    enrich >> queries("Text").step("Comprehend finds traits and interests in the text.") >> nlp;
    enrich >> queries("Position").step("Location Service says, in near real time, who is in the same area.") >> area;
    enrich >> writes("Traits, area") >> profiles >>
        flow().step("Spark streaming joins traits and areas of the people nearby and builds the features.") >> transform;
    transform >> flow("Features").step("The matching algorithm scores the pairs of each area.") >> matching;
    matching >> writes("Matches").step("It writes the matches to a block storage volume.") >> volume;
    volume >> flow("Attached to").step("The volume is attached to several virtual machines at once.") >>
        all(machine_1, machine_2, machine_3);
    matching >> notifies().step("A new match goes to the user's phone.") >> notify >> notifies("Push") >> phone;

    d.note("velocity", "Positions are the fast lane: User's phone reports a move, and Same area? knows of it about a second "
                       "later. Posts are slower by nature; each function asks its network as often as the network allows. "
                       "Heavy transformation works in windows of ten seconds, so a new match is on the phone within half a "
                       "minute of two people being near each other.");
    d.note("resilience", "One function per source: when a social network changes its API or is down, the others go on, and "
                         "the traits known so far stay valid. Posts, Positions and Profiles nearby hold what the next step "
                         "cannot take at the moment, and Heavy transformation takes up its checkpoint after a failure.");
    d.note("resilience", "Matches is an io2 volume, attached to Matching and the three match servers at once: all in one "
                         "availability zone, with a cluster file system on it. A server that fails is replaced and attached "
                         "again. Hourly snapshots can be restored in another zone, so the worst loss is an hour of matches, "
                         "which can be computed again.");
    d.note("replayability", "Posts keeps 7 days, and Raw posts everything before: after a change of the algorithm, Enrich "
                            "starts from an earlier position of the stream, or the archived posts are sent through it once "
                            "more, and the result is written beside the old one. Positions are kept for a day on purpose: "
                            "where somebody was last month matches nobody.");
    d.note("privacy", "Posts are read only with the consent of the person, who can withdraw it: traits and raw posts are then "
                      "deleted. Same area? answers yes or no and hands no coordinates on.");
}
