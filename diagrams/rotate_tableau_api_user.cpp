#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(rotate_tableau_api_user, "Rotate API user credentials in Tableau") {
    d.summary("The keys with which Tableau queries Athena are rotated on a schedule, and every connection follows by "
              "itself.");

    auto cloud = d.add<aws::AwsCloud>();
    auto lake = cloud.add<aws::LakeFormation>();
    auto schedule = cloud.add<aws::ScheduledEvent>("Rotation schedule");
    auto api_user = cloud.add<aws::Iam>("API user");
    auto api_secret = cloud.add<aws::SecretsManager>("API user secrets");
    auto rotated = cloud.add<aws::EventBridge>("Rotation event");
    auto update = cloud.add<aws::Lambda>("Update credentials");
    auto tableau_secret = cloud.add<aws::SecretsManager>("Tableau user");
    auto athena = cloud.add<aws::Athena>();

    auto online = d.add<group<logo::Tableau>>("Tableau Online");
    auto connection = online.add<generic::Database>("Data connection");

    api_user.step(1, "Create an IAM user for the API.");
    lake >> authorizes("Grant access")
                .step(2, "Lake Formation gives the API user access to the Athena databases and tables it needs.") >> api_user;
    schedule >> triggers("Rotate keys")
                    .step(3, "A scheduled event triggers the rotation of the API user's keys; the new keys are saved in "
                             "Secrets Manager.") >> api_user;
    api_user >> writes("New keys") >> api_secret;
    api_secret >> triggers("On rotation").step(4, "The rotation of the secret raises an event, which triggers a Lambda "
                                                  "function.") >> rotated >> triggers() >> update;
    tableau_secret >> reads("Tableau login") >> update;
    api_secret >> reads("API keys") >> update;
    update >> writes("Update").step(5, "The function signs in to Tableau with the Tableau user's secret, reads the new "
                                       "API keys and puts them into every data connection that uses them.") >> connection;
    connection >> queries("Query") >> athena;
}
