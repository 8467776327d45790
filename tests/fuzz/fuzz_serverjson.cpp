// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/registryentry.h"
#include "core/catalog/registry/registrylistpage.h"
#include "core/catalog/registry/registryupdate.h"
#include "tests/fuzz/fuzzing.h"

using namespace Signalbox;
using namespace Signalbox::Fuzzing;

namespace {

/// Whatever the document says, the program is one of those that start packages, and nothing of it is a shell's business.
void propose(const ServerJson &server)
{
    for (const RegistryChoice &choice : choicesOf(server)) {
        const Result<RegistryProposal> proposal = proposeEntry(server, choice, {}, {});
        if (!proposal) {
            require(proposal.error().kind == Error::Kind::Usage, "what cannot be made is said to be of no use");
            continue;
        }
        const ServerEntry &entry = proposal->entry;
        require(!entry.name.isEmpty(), "an entry has a name");
        require(entry.command.isEmpty() != entry.url.isEmpty(), "an entry is started or reached");
        require(!entry.command.startsWith(u'-') && !entry.command.contains(u'/'), "a command is a word of ours");
        require(!isUpdateOf(entry, server), "nothing is newer than itself");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    if (const Result<RegistryListPage> page = readRegistryPage(bytes)) {
        for (const ServerJson &server : page->servers) {
            propose(server);
        }
    }
    if (const Result<ServerJson> server = readRegistryServer(bytes)) {
        require(server->findings.size() <= 100, "findings are bounded");
        require(server->name.size() <= 200, "names are bounded");
        propose(*server);
    }
    return 0;
}
