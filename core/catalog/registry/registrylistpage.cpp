// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/registrylistpage.h"

#include "core/catalog/registry/serverjsonreader.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

namespace Signalbox {

namespace {

class RegistryListPageText
{
    Q_DECLARE_TR_FUNCTIONS(RegistryPage)
};

constexpr std::size_t kMostItems = 1000;
constexpr qsizetype kLongestCursor = 4096;
constexpr JsonLimits kPageLimits{.bytes = 16LL * 1024 * 1024, .depth = 64};

Result<Json> objectOf(QByteArrayView body)
{
    Result<ParsedJson> parsed = parseJson(body, kPageLimits);
    if (!parsed || !parsed->value.is_object()) {
        return fail(Error::Kind::Protocol,
                    RegistryListPageText::tr("The answer is not that of a registry: it is no JSON object."));
    }
    return std::move(parsed->value);
}

QString cursorOf(const Json &document)
{
    const Json *metadata = ServerJsonReader::find(document, {"metadata"});
    const Json *cursor = metadata ? ServerJsonReader::find(*metadata, {"nextCursor", "next_cursor"}) : nullptr;
    const QString text = cursor && isJsonString(*cursor) ? toQString(*cursor) : QString();
    return text.size() > kLongestCursor ? QString() : text;
}

} // namespace

Result<RegistryListPage> readRegistryPage(QByteArrayView body)
{
    const Result<Json> document = objectOf(body);
    if (!document) {
        return Failure(document.error());
    }
    const Json *servers = document->contains("servers") ? &document->at("servers") : nullptr;
    RegistryListPage page;
    page.nextCursor = cursorOf(*document);
    page.bytes = body.size();
    if (servers && servers->is_null()) { // an empty list, as some write it
        return page;
    }
    if (!servers || !servers->is_array()) {
        return fail(Error::Kind::Protocol,
                    RegistryListPageText::tr("The answer is not that of a registry: it has no list of servers."));
    }
    if (servers->size() > kMostItems) {
        return fail(Error::Kind::Protocol,
                    RegistryListPageText::tr("The registry sent %1 servers at once; more than 1000 are not read.")
                        .arg(servers->size()));
    }
    for (const Json &item : servers->array_range()) {
        ServerJson server = readServerJson(item);
        if (server.name.isEmpty()) {
            ++page.unusable;
        } else {
            page.servers.append(std::move(server));
        }
    }
    return page;
}

Result<ServerJson> readRegistryServer(QByteArrayView body)
{
    const Result<Json> document = objectOf(body);
    if (!document) {
        return Failure(document.error());
    }
    ServerJson server = readServerJson(*document);
    if (server.name.isEmpty()) {
        return fail(Error::Kind::Protocol,
                    RegistryListPageText::tr("The answer is not that of a registry: it describes no server."));
    }
    return server;
}

} // namespace Signalbox
