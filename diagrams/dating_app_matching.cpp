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

    auto stream = cloud.add<aws::KinesisDataStreams>("Posts & positions");
    auto nlp = cloud.add<aws::Comprehend>("Traits & interests").caption("NLP");
    auto area = cloud.add<aws::LocationService>("Same area?").caption("geofences, near real time");
    auto transform = cloud.add<aws::Emr>("Heavy transformation").caption("Spark streaming");
    auto matching = cloud.add<aws::SageMaker>("Matching");
    auto notify = cloud.add<aws::Sns>("New match");

    auto vpc = cloud.add<aws::Vpc>();
    auto subnet = vpc.add<aws::PrivateSubnet>();
    auto volume = subnet.add<aws::EbsVolume>("Matches").caption("io2, Multi-Attach");
    auto machines = subnet.add<generic::Group>("Virtual machines");
    auto machine_1 = machines.add<aws::Ec2Instance>("Match server 1");
    auto machine_2 = machines.add<aws::Ec2Instance>("Match server 2");
    auto machine_3 = machines.add<aws::Ec2Instance>("Match server 3");

    pairwise(all(facebook, instagram, x, tiktok),
             reads("Posts").step("One function per social network fetches the posts of people who gave their consent."),
             all(from_facebook, from_instagram, from_x, from_tiktok));
    all(from_facebook, from_instagram, from_x, from_tiktok) >>
        writes("Posts").step("All posts go into one stream, in one shape.") >> stream;
    phone >> writes("Position").step("The phone reports its position to the same stream.") >> stream;
    stream >> flow("Text").step("Comprehend finds traits and interests in the text.") >> nlp;
    stream >> flow("Positions").step("Location Service keeps who is in the same area, in near real time.") >> area;
    all(nlp, area) >> flow().step("Spark streaming on EMR joins traits and areas and builds the features.") >> transform;
    transform >> flow("Features").step("The matching model scores the pairs of each area.") >> matching;
    matching >> writes("Matches").step("The matches are written to block storage.") >> volume;
    volume >> flow("Mounted by").step("The volume is attached to several virtual machines at once.") >>
        all(machine_1, machine_2, machine_3);
    matching >> notifies().step("A new match goes to the user's phone.") >> notify >> notifies("Push") >> phone;

    d.note("velocity", "Positions are the fast lane: User's phone reports a move, and Same area? knows of it about a second "
                       "later. Posts are slower by nature; each function fetches its network every minute or is called by "
                       "the network's webhook where it has one. Heavy transformation works in windows of ten seconds, so a "
                       "new match is on the phone within half a minute of two people being near each other.");
    d.note("resilience", "One function per source: when a social network changes its API or is down, the others go on, and "
                         "the traits known so far stay valid. Posts & positions buffers what Heavy transformation cannot "
                         "take at the moment; EMR takes up its checkpoint after a failure.");
    d.note("resilience", "Matches is an io2 volume attached to all three match servers at once, in one availability zone and "
                         "with a cluster file system on it; a server that fails is replaced and mounts it again. Snapshots "
                         "every hour carry it into another zone.");
    d.note("replayability", "Posts & positions keeps 7 days, enough to compute traits and matches again after a change of the "
                            "model: Heavy transformation starts from an earlier position and writes its result beside the "
                            "old one. Posts themselves can be fetched again from the networks. Positions older than a day "
                            "are dropped on purpose.");
    d.note("privacy", "Posts are read only with the consent of the person, who can withdraw it: traits are then deleted. "
                      "Same area? answers yes or no and hands no coordinates on.");
}
