#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(high_fashion_inventory, "High fashion: inventory twice a day") {
    d.summary("Twice a day an inventory report travels from an SFTP server into the database behind the shop's website: "
              "serverless, and driven by events after the first step.")
        .fold();

    auto premises = d.add<aws::CorporateDataCenter>("On premises");
    auto inventory = premises.add<generic::Application>("Inventory system");
    auto sftp = premises.add<generic::Server>("SFTP server").caption("new report at 06:00 and 18:00");

    auto cloud = d.add<aws::AwsCloud>();
    auto schedule = cloud.add<aws::ScheduledEvent>("EventBridge schedules").caption("06:05 and 18:05");
    auto credentials = cloud.add<aws::SecretsManager>("SFTP credentials");
    auto get = cloud.add<aws::Lambda>("Get report");
    auto raw = cloud.add<aws::S3>("Raw / archive xlsx").caption("versioned");
    auto convert = cloud.add<aws::Lambda>("Convert to csv");
    auto csv = cloud.add<aws::S3>("Archive csv").caption("versioned");
    auto load = cloud.add<aws::Lambda>("Load");
    auto warehouse = cloud.add<aws::RedshiftServerless>("Redshift Serverless").caption("stock positions");
    auto replay = cloud.add<aws::Lambda>("Replay").caption("started by hand");
    auto failed = cloud.add<aws::DeadLetterQueue>("Dead-letter queue");
    auto alarm = cloud.add<aws::CloudWatchAlarm>("Alarm");

    auto website = d.add<generic::Browser>("Front-end website");
    auto team = d.add<generic::Users>("Data team");

    inventory >> writes(".xlsx report").step("The inventory system writes its report as .xlsx to the SFTP server at 06:00 "
                                             "and at 18:00.") >> sftp;
    schedule >> triggers().step("Five minutes later an EventBridge schedule triggers the function that gets the report.") >>
        get;
    credentials >> reads("Login").step("The function takes the SFTP login from Secrets Manager.") >> get;
    sftp >> reads("Get .xlsx") >> get;
    get >> writes("Land").step("It lands the .xlsx in a bucket, which is the archive of the originals at the same "
                               "time.") >> raw;
    raw >> triggers("Object created").step("The bucket's event triggers the conversion.") >> convert;
    convert >> writes("csv").step("The report is stored as csv, in the second archive.") >> csv;
    csv >> triggers("Object created").step("That bucket's event triggers the load.") >> load;
    load >> writes("COPY").step("A COPY brings the csv into Redshift, which serves the front-end website.") >> warehouse;
    website >> queries("Stock") >> warehouse;

    all(get, convert, load) >> writes("After 2 retries") >> failed;
    failed >> notifies("Not empty").step("What fails three times waits in the dead-letter queue, and an alarm tells the "
                                         "team.") >> alarm >> notifies() >> team;
    all(raw, csv) >> reads("Any day again").step("Replay: any day's file is taken from an archive again.") >> replay;
    replay >> invokes("Same step again") >> all(convert, load);

    d.note("velocity", "The report is wanted twice a day, so nothing runs in between. From the schedule's tick to fresh "
                       "stock in Redshift Serverless it takes about two minutes: Get report fetches the file, and the events of "
                       "the two buckets start Convert to csv and Load without waiting for a clock.");
    d.note("resilience", "Each function does one thing and finds its input in a bucket, so a step that fails is retried "
                         "alone. After two retries its event goes to the Dead-letter queue, where it stays for 14 days, "
                         "and the Alarm reports it. If the SFTP server is down, Get report ends there too; sent back from "
                         "the queue it finds the report, which the server keeps.");
    d.note("resilience", "Both buckets keep their files in at least three availability zones, so Redshift Serverless can "
                         "always be loaded again. Load waits until its COPY is done and replaces the rows of a report in "
                         "one transaction: the website sees the old stock or the new, never half of it.");
    d.note("replayability", "Raw / archive xlsx holds every report as it was delivered, Archive csv every report as it was "
                            "loaded; versioning keeps what is overwritten. Replay takes a day or a range of days from "
                            "either archive: from the xlsx when the conversion was wrong, from the csv when only the "
                            "table was. Loading a report twice changes nothing, because Load replaces it by its date.");
}
