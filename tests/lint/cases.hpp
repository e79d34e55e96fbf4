/// Diagrams that a rule objects to, each with a twin that it lets pass.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <vellum/vellum.hpp>

namespace lint_cases {

using Body = std::function<void(vellum::Diagram&)>;

struct Case {
    const char* rule;
    const char* what;
    Body fires;
    std::string found;  ///< every finding of the rule, each as `message (fix)` and a line end
    Body twin;          ///< the same without what the rule objects to
};

std::vector<Case> flow();
std::vector<Case> story();
std::vector<Case> contents();
std::vector<Case> network();
std::vector<Case> scope();

/// A diagram's VPC with a public and a private subnet in one zone.
struct Network {
    explicit Network(vellum::Diagram& d);
    vellum::Cluster<vellum::aws::Region> region;
    vellum::Cluster<vellum::aws::Vpc, vellum::aws::Region> vpc;
    vellum::Cluster<vellum::aws::AvailabilityZone, vellum::aws::Vpc, vellum::aws::Region> zone;
    vellum::Cluster<vellum::aws::PublicSubnet, vellum::aws::AvailabilityZone, vellum::aws::Vpc, vellum::aws::Region>
        open;
    vellum::Cluster<vellum::aws::PrivateSubnet, vellum::aws::AvailabilityZone, vellum::aws::Vpc, vellum::aws::Region>
        closed;
};

}  // namespace lint_cases
