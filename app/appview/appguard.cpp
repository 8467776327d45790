// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appview/appguard.h"

#include "app/appview/appscheme.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

/// What a request of this type needs to be declared for; none: never let through.
std::optional<AppAccess::Use> useOf(QWebEngineUrlRequestInfo::ResourceType type)
{
    using Info = QWebEngineUrlRequestInfo;
    switch (type) {
    case Info::ResourceTypeStylesheet:
    case Info::ResourceTypeScript:
    case Info::ResourceTypeImage:
    case Info::ResourceTypeFontResource:
    case Info::ResourceTypeMedia:
        return AppAccess::Use::Resource;
    case Info::ResourceTypeXhr:
    case Info::ResourceTypePing:
    case Info::ResourceTypeWebSocket:
        return AppAccess::Use::Connect;
    case Info::ResourceTypeSubFrame:
        return AppAccess::Use::Frame;
    default: // the page itself, plugins, workers, reports, what is fetched ahead, and what is not known yet
        return std::nullopt;
    }
}

} // namespace

AppGuard::AppGuard(AppAccess access, QObject *parent)
    : QWebEngineUrlRequestInterceptor(parent)
    , m_access(std::move(access))
{
}

bool AppGuard::passes(const QWebEngineUrlRequestInfo &info) const
{
    using Info = QWebEngineUrlRequestInfo;
    const QUrl url = info.requestUrl();
    if (url.scheme() == kAppScheme) {
        return true; // AppScheme knows two pages and nothing else
    }
    const Info::ResourceType type = info.resourceType();
    if (url.scheme() == "data"_L1) {
        return type == Info::ResourceTypeImage || type == Info::ResourceTypeMedia;
    }
    if (m_access.isFrame(info.initiator())) { // a declared frame stays among the declared frames
        return m_access.isFrame(url);
    }
    const std::optional<AppAccess::Use> use = useOf(type);
    return use && m_access.allows(*use, url);
}

void AppGuard::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (!passes(info)) {
        info.block(true);
        emit refused(info.requestUrl());
    }
}

} // namespace Signalbox
