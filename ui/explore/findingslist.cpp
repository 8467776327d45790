// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/findingslist.h"

#include "ui/models/formats.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 4;         ///< in sight
constexpr qsizetype kMost = 500; ///< of each kind: rows are made while the window waits
constexpr int kPointerRole = Qt::UserRole + 1;

} // namespace

FindingsList::FindingsList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"result:findings"_s);
    setAccessibleName(tr("What does not fit"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto choose = [this](const QListWidgetItem *item) {
        if (item != nullptr) {
            emit chosen(item->data(kPointerRole).toString());
        }
    };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
    hide();
}

QString FindingsList::sentence(const SchemaFault &fault)
{
    return tr("Output breaks the schema at %1: %2")
        .arg(fault.pointer.isEmpty() ? u"/"_s : fault.pointer, fault.message);
}

QString FindingsList::sentence(const Deviation &deviation)
{
    return tr("At %1: expected %2, found %3.").arg(deviation.pointer, deviation.expected, deviation.found);
}

void FindingsList::setFindings(const CallResult &result)
{
    clear();
    for (const SchemaFault &fault : result.schemaFaults.first(std::min(result.schemaFaults.size(), kMost))) {
        addFinding(sentence(fault), fault.pointer);
    }
    const QString structured = u"/structuredContent"_s;
    for (const Deviation &deviation : result.deviations.first(std::min(result.deviations.size(), kMost))) {
        const bool isInside = result.tool.hasStructured && deviation.pointer.startsWith(structured);
        addFinding(sentence(deviation), isInside                    ? deviation.pointer.sliced(structured.size())
                                        : result.tool.hasStructured ? QString()
                                                                    : deviation.pointer);
    }
    m_total = result.schemaFaults.size() + result.deviations.size();
    if (m_total > count()) {
        addFinding(u"… +%1"_s.arg(countText(m_total - count())), {});
    }
    const int height = metricsOf(this).row();
    setFixedHeight(std::min(count(), kRows) * height + 2 * frameWidth());
    setVisible(count() > 0);
}

void FindingsList::addFinding(const QString &words, const QString &pointer)
{
    auto *item = new QListWidgetItem(visibleText(words), this);
    item->setData(kPointerRole, pointer);
    item->setForeground(tokensOf(this).warn);
    item->setSizeHint({0, metricsOf(this).row()});
}

} // namespace Signalbox
