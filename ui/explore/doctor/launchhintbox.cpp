// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/doctor/launchhintbox.h"

#include "core/doctor/environmentcomparison.h"
#include "ui/explore/doctor/findingcard.h"
#include "ui/explore/doctor/mendquestion.h"
#include "ui/models/doctor/launchhint.h"
#include "ui/models/enginelink.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

LaunchHintBox::LaunchHintBox(EngineLink &link, const ServerEntry &entry, const QString &known, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_entry(entry)
    , m_known(known)
    , m_hint(new LaunchHint(link, this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"overview:launchHint"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metricsOf(this).gap(8));
    connect(m_hint, &LaunchHint::looked, this, &LaunchHintBox::show);
    m_hint->look(entry);
}

void LaunchHintBox::show(const std::optional<LaunchFinding> &finding)
{
    if (!finding) {
        return;
    }
    const DoctorFinding told = doctorFinding(*finding);
    const bool mends = told.mended || !told.command.isEmpty() || !told.executable.isEmpty();
    if (told.sentence == m_known && !mends) {
        return;
    }
    m_column->addWidget(new PlainLabel(tr("Why?"), FontRole::Name, Ink::Text, this));
    auto *card = new FindingCard(told, true, this);
    connect(card, &FindingCard::mendRequested, this, &LaunchHintBox::mend);
    m_column->addWidget(card);
}

void LaunchHintBox::mend(const ServerEntry &mended)
{
    // Of the window: this goes as soon as the entry is another.
    auto *question = new MendQuestion(m_link, m_entry, mended, window());
    connect(question, &MendQuestion::mended, &m_link, [link = &m_link, id = m_entry.id] { link->connectServer(id); });
    question->open();
}

} // namespace Signalbox
