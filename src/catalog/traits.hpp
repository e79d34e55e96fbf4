/// What the rules of lint know about kinds. Which kinds have which trait is data: icons/catalog/traits.yaml.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace vellum::catalog {

enum class Trait : std::uint8_t {
    cloud,             ///< the group around everything that AWS runs
    territory,         ///< groups that lie in the cloud by their nature, whether it is drawn or not
    vpc,               ///< the group of a virtual network
    zone,              ///< the group of an availability zone
    subnet,            ///< groups of subnets
    public_subnet,     ///< the group of subnets that the internet reaches
    on_premises,       ///< groups outside the cloud
    regional,          ///< services of a Region or of the world, no resource of which lies in a VPC
    zonal,             ///< resources that lie in one availability zone and, but for volumes, in a subnet of it
    load_balancer,     ///< has nodes in the subnets of several zones and is drawn in one of them or across
    data_store,        ///< keeps data and is reached through an address in its subnet
    nat_gateway,       ///< lets private subnets out to the internet
    vpc_gateway,       ///< belongs to a VPC as a whole
    internet_gateway,  ///< lets public subnets out to the internet
    function,          ///< gets no public address, wherever it is attached
    instance,          ///< a virtual machine
    volume,            ///< a disk that an instance of the same zone attaches
};

/// The traits as traits.yaml writes them, by their value.
inline constexpr std::array<std::string_view, 17> trait_names{
    "cloud",       "territory",        "vpc",      "zone",          "subnet",     "public_subnet",
    "on_premises", "regional",         "zonal",    "load_balancer", "data_store", "nat_gateway",
    "vpc_gateway", "internet_gateway", "function", "instance",      "volume"};

/// A set of traits.
struct Traits {
    std::uint32_t bits = 0;

    constexpr bool operator[](Trait trait) const { return (bits >> static_cast<unsigned>(trait) & 1U) != 0; }
    constexpr void add(Trait trait) { bits |= 1U << static_cast<unsigned>(trait); }
};
static_assert(trait_names.size() <= 32 && trait_names[static_cast<std::size_t>(Trait::volume)] == "volume");

}  // namespace vellum::catalog
