#include "lint/cases.hpp"

using namespace vellum;

namespace lint_cases {

std::vector<Case> network() {
    return {
        {"data-store-in-public-subnet", "at any depth",
         [](Diagram& d) {
             Network net(d);
             net.open.add<aws::Rds>("Orders");
             net.open.add<generic::Group>().add<generic::Database>("Legacy");
         },
         "\"Orders\" keeps data in the public subnet \"open\" (move it into a private subnet)\n"
         "\"Legacy\" keeps data in the public subnet \"open\" (move it into a private subnet)\n",
         [](Diagram& d) {
             Network net(d);
             net.closed.add<aws::Rds>("Orders");
             net.open.add<aws::Ebs>("Root volume");
             d.add<generic::Database>("Legacy");
         }},
        {"data-store-in-public-subnet", "a service's frame stands for what it holds",
         [](Diagram& d) {
             Network net(d);
             net.open.add<group<aws::Aurora>>("Cluster").add<aws::Aurora>("Writer");
         },
         "\"Cluster\" keeps data in the public subnet \"open\" (move it into a private subnet)\n",
         [](Diagram& d) {
             Network net(d);
             net.closed.add<group<aws::Aurora>>("Cluster").add<aws::Aurora>("Writer");
         }},
        {"nat-gateway-outside-public-subnet", "in a private one, in none",
         [](Diagram& d) {
             Network net(d);
             net.closed.add<aws::NatGateway>("private");
             net.vpc.add<aws::NatGateway>("free");
         },
         "\"private\" stands in no public subnet (move it into the public subnet of its zone)\n"
         "\"free\" stands in no public subnet (move it into the public subnet of its zone)\n",
         [](Diagram& d) {
             Network net(d);
             net.open.add<aws::NatGateway>();
             net.open.add<generic::Group>().add<aws::NatGateway>();
         }},
        {"gateway-in-subnet", "an internet gateway, a VPN gateway",
         [](Diagram& d) {
             Network net(d);
             net.open.add<aws::InternetGateway>("igw");
             net.closed.add<aws::VpnGateway>("vgw");
         },
         "\"igw\" stands in the subnet \"open\" (add it to the VPC itself)\n"
         "\"vgw\" stands in the subnet \"closed\" (add it to the VPC itself)\n",
         [](Diagram& d) {
             Network net(d);
             net.vpc.add<aws::InternetGateway>("igw");
             net.region.add<aws::VpnGateway>("vgw");
         }},
        {"private-subnet-at-internet-gateway", "either way, from a node or the subnet",
         [](Diagram& d) {
             Network net(d);
             auto igw = net.vpc.add<aws::InternetGateway>("igw");
             net.closed.add<aws::Ec2>("app") >> igw;
             igw >> net.closed;
             net.closed >> igw;
         },
         "an edge joins \"igw\" with the private subnet \"closed\" (lead it through a NAT gateway or a load balancer "
         "in "
         "a public subnet)\n"
         "an edge joins \"igw\" with the private subnet \"closed\" (lead it through a NAT gateway or a load balancer "
         "in "
         "a public subnet)\n"
         "an edge joins \"igw\" with the private subnet \"closed\" (lead it through a NAT gateway or a load balancer "
         "in "
         "a public subnet)\n",
         [](Diagram& d) {
             Network net(d);
             auto igw = net.vpc.add<aws::InternetGateway>("igw");
             auto nat = net.open.add<aws::NatGateway>("nat");
             net.closed.add<aws::Ec2>("app") >> nat >> igw >> net.open;
             net.closed >> net.vpc.add<aws::VpnGateway>("vgw");
         }},
        {"function-in-public-subnet", "a Lambda function", [](Diagram& d) { Network(d).open.add<aws::Lambda>("f"); },
         "\"f\" stands in the public subnet \"open\" (attach it to a private subnet, or draw it outside the VPC)\n",
         [](Diagram& d) {
             Network net(d);
             net.closed.add<aws::Lambda>("f");
             d.add<aws::Lambda>("g");
         }},
    };
}

}  // namespace lint_cases
