// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/foundserversbox.h"

#include "ui/models/programs/programskeeper.h"
#include "ui/servers/foundservers.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

FoundServersBox::FoundServersBox(ProgramsKeeper &programs, QWidget *parent)
    : QWidget(parent)
    , m_programs(programs)
    , m_text(new PlainLabel({}, FontRole::Name, Ink::Text, this))
{
    setObjectName(u"welcome:found"_s);
    const Metrics metrics = metricsOf(this);
    m_text->setObjectName(u"welcome:foundText"_s);
    m_text->setWordWrap(true);
    auto *button = new QPushButton(icon(u"servers"_s), tr("Show them"), this);
    button->setObjectName(u"welcome:showFound"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, metrics.gap(16));
    row->setSpacing(metrics.gap(12));
    row->addWidget(m_text, 1);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, &FoundServersBox::showRequested);
    connect(&programs, &ProgramsKeeper::changed, this, &FoundServersBox::showFound);
    showFound();
}

void FoundServersBox::showFound()
{
    const ProgramsStatePtr &state = m_programs.state();
    const FoundServers found = state ? FoundServers::of(*state->look) : FoundServers();
    setVisible(found.servers > 0);
    m_text->setText(found.servers > 0
                        ? tr("%n server(s) found in %1", nullptr, found.servers).arg(listed(found.programs))
                        : QString());
}

QString FoundServersBox::listed(const QStringList &names)
{
    if (names.size() < 2) {
        return names.value(0);
    }
    return tr("%1 and %2").arg(names.first(names.size() - 1).join(", "_L1), names.last());
}

} // namespace Signalbox
