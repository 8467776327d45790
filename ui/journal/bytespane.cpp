// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/bytespane.h"

#include "ui/models/journal/journalbodies.h"
#include "ui/models/journal/messagepages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hexview.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace Signalbox {

BytesPane::BytesPane(QWidget *parent)
    : QWidget(parent)
    , m_pages(new MessagePages(this))
    , m_facts(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_view(new HexView(*m_pages, this))
{
    const Metrics metrics = metricsOf(this);
    m_facts->setElide(PlainLabel::Elide::End);
    m_facts->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(12), metrics.gap(4));
    m_view->setObjectName(QStringLiteral("journal:bytes"));
    m_view->setAccessibleName(tr("Bytes as they crossed"));
    setFocusProxy(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_facts);
    column->addWidget(m_view, 1);
}

void BytesPane::showMessage(JournalBodies *bodies, quint64 sequence, qint64 length, const QString &facts)
{
    ++m_searches;
    m_found = {};
    m_bodies = bodies;
    m_sequence = sequence;
    m_facts->setText(facts);
    m_pages->show(bodies, sequence, length);
    m_view->select(0, 1);
}

void BytesPane::forget()
{
    showMessage(nullptr, 0, 0, {});
}

void BytesPane::find(const QString &words, Then then)
{
    look({.words = words.toUtf8()}, std::move(then));
}

void BytesPane::findBehind(qint64 from, const QString &words, Then then)
{
    look({.words = words.toUtf8(), .anyCase = true, .from = from}, std::move(then));
}

void BytesPane::look(const WantedBytes &wanted, Then then)
{
    m_found = {};
    m_wordsLength = wanted.words.size();
    const quint64 number = ++m_searches;
    if (!m_bodies) {
        return then({});
    }
    m_bodies->find(m_sequence, wanted, this, [this, number, then = std::move(then)](const Result<FoundBytes> &found) {
        if (number != m_searches) {
            return;
        }
        m_found = found.value_or(FoundBytes());
        then({.count = m_found.places.size(),
              .hasMore = m_found.hasMore,
              .trouble = found ? QString() : found.error().message});
    });
}

void BytesPane::showHit(qsizetype number)
{
    if (number >= 0 && number < m_found.places.size()) {
        m_view->select(m_found.places.at(number), m_wordsLength);
    }
}

} // namespace Signalbox
