// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/cacheline.h"

#include "core/hub/cache/cacheoverview.h"
#include "core/hub/engine.h"
#include "ui/explore/lookwhileseen.h"
#include "ui/models/enginelink.h"
#include "ui/models/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

CacheLine::CacheLine(EngineLink &link, QString serverName, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_server(std::move(serverName))
    , m_text(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_clear(new QPushButton(tr("Clear"), this))
{
    setObjectName(u"overview:cache"_s);
    auto *title = new PlainLabel(tr("Cache"), FontRole::Body, Ink::Text2, this);
    title->setMinimumWidth(metricsOf(this).px(120)); // as the facts around it
    m_clear->setAccessibleDescription(tr("Cache"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metricsOf(this).gap(16));
    line->addWidget(title);
    m_text->setWordWrap(true);
    line->addWidget(m_text, 1);
    line->addWidget(m_clear);
    hide();
    connect(m_clear, &QPushButton::clicked, this, &CacheLine::clear);
    lookWhileSeen(this, [this] { ask(); });
}

void CacheLine::ask()
{
    m_link.ask<QList<CacheStatus>>(
        this, [](Engine &engine) { return cacheStatuses(engine.hub(), engine.gates().cache()); },
        [this](const QList<CacheStatus> &all) { show(all); });
}

void CacheLine::clear()
{
    m_link.ask<QList<CacheStatus>>(
        this,
        [server = m_server](Engine &engine) {
            forgetResults(engine.hub(), engine.gates().cache(), server);
            return cacheStatuses(engine.hub(), engine.gates().cache());
        },
        [this](const QList<CacheStatus> &all) { show(all); });
}

void CacheLine::show(const QList<CacheStatus> &all)
{
    CacheStatus sum;
    for (const CacheStatus &one : all) {
        if (one.server == m_server) {
            sum.entries += one.entries;
            sum.bytes += one.bytes;
            sum.hits += one.hits;
            sum.misses += one.misses;
        }
    }
    const QString kept = sum.entries > 0
                             ? tr("%n result(s) kept, %1.", nullptr, int(sum.entries)).arg(sizeText(sum.bytes))
                             : tr("No results kept.");
    const QString used = tr("%1 of %2 calls were answered from the cache.")
                             .arg(countText(qint64(sum.hits)), countText(qint64(sum.hits + sum.misses)));
    m_text->setText(kept + u' ' + used);
    m_clear->setEnabled(sum.entries > 0);
    setVisible(sum.entries > 0 || sum.hits > 0);
}

} // namespace Signalbox
