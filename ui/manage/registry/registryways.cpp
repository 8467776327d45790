// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/registry/registryways.h"

#include "core/catalog/addresssecrets.h"
#include "ui/manage/registry/registryform.h"
#include "ui/models/visibletext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

RegistryWays::RegistryWays(QWidget *parent)
    : QWidget(parent)
    , m_none(
          new PlainLabel(tr("The registry does not say how this server is reached."), FontRole::Body, Ink::Text2, this))
    , m_box(new QWidget(this))
    , m_choice(new QComboBox(m_box))
    , m_place(new QVBoxLayout)
    , m_command(new PlainLabel({}, FontRole::Mono, Ink::Text, m_box))
    , m_notes(new PlainLabel({}, FontRole::Body, Ink::Warn, m_box))
    , m_fault(new PlainLabel({}, FontRole::Body, Ink::Text2, m_box))
    , m_add(new QPushButton(icon(u"plus"_s), tr("Add…"), m_box))
{
    const Metrics metrics = metricsOf(this);
    m_none->setWordWrap(true);
    m_choice->setObjectName(u"registry:choice"_s);
    m_choice->setAccessibleName(tr("How it is reached"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12); // NOLINT: letters
    m_place->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap(8));
    column->addWidget(new PlainLabel(tr("How it is reached"), FontRole::Name, Ink::Text, m_box));
    column->addWidget(m_choice);
    column->addLayout(m_place);
    column->addWidget(buildPreview());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_none);
    outer->addWidget(m_box);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &RegistryWays::showChoice);
}

QWidget *RegistryWays::buildPreview()
{
    const Metrics metrics = metricsOf(this);
    m_command->setObjectName(u"registry:command"_s);
    m_command->setWordWrap(true);
    m_command->setSelectable(true);
    m_notes->setObjectName(u"registry:notes"_s);
    m_notes->setWordWrap(true);
    m_notes->setKeepsLines(true);
    m_fault->setObjectName(u"registry:fault"_s);
    m_fault->setWordWrap(true);
    m_add->setObjectName(u"registry:add"_s);
    setPrimary(m_add);
    auto *preview = new QWidget(m_box);
    auto *column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap(8));
    column->addWidget(new PlainLabel(tr("What would be run or reached"), FontRole::Name, Ink::Text, preview));
    column->addWidget(m_command);
    column->addWidget(m_notes);
    column->addWidget(m_fault);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const auto choice = choicesOf(m_server).value(m_choice->currentIndex());
        if (const auto proposal = proposeEntry(m_server, choice, m_form->answers(), m_registry)) {
            emit addRequested(proposal->entry);
        }
    });
    return preview;
}

void RegistryWays::setServer(const ServerJson &server, const QString &registry)
{
    m_server = server;
    m_registry = registry;
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const RegistryChoice &choice : choicesOf(server)) {
            constexpr qsizetype kLongestTip = 200;
            m_choice->addItem(visibleText(choiceText(server, choice).left(kLongestTip)));
        }
    }
    m_none->setVisible(m_choice->count() == 0);
    m_box->setVisible(m_choice->count() > 0);
    showChoice();
}

void RegistryWays::showChoice()
{
    leaveForm();
    if (m_choice->currentIndex() < 0) {
        return;
    }
    const RegistryValues values(m_server, choicesOf(m_server).value(m_choice->currentIndex()));
    m_form = new RegistryForm(values.asked(), m_box);
    m_form->setVisible(!values.asked().isEmpty());
    m_place->addWidget(m_form);
    setTabOrder(m_choice, m_form);
    connect(m_form, &RegistryForm::edited, this, &RegistryWays::showProposal);
    m_history = new FieldHistory(m_form);
    m_target = m_registry + u'\n' + m_server.name + u'\n'
               + reachedBy(m_server, choicesOf(m_server).value(m_choice->currentIndex()));
    m_history->take(m_left.of(m_target));
    showProposal();
}

void RegistryWays::leaveForm()
{
    if (m_form) {
        const FieldValues typed = m_history->changed();
        m_left.forget(m_target); // also if all of it was taken back
        m_left.keep(m_target, typed);
    }
    delete m_form;
    m_form = nullptr;
}

void RegistryWays::showProposal()
{
    const RegistryChoice choice = choicesOf(m_server).value(m_choice->currentIndex());
    const Result<RegistryProposal> proposal = proposeEntry(m_server, choice, m_form->answers(), m_registry);
    const QString fault = proposal
                              ? QString()
                              : proposal.error().message
                                    + (proposal.error().advice.isEmpty() ? QString() : u' ' + proposal.error().advice);
    m_command->setText(proposal ? shownTarget(proposal->entry) : u"–"_s);
    m_notes->setText(proposal ? proposal->notes.join(u'\n') : QString());
    m_notes->setVisible(proposal && !proposal->notes.isEmpty());
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_add->setEnabled(proposal.has_value());
    setReason(m_add, fault);
}

} // namespace Signalbox
