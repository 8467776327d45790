// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/resources/templatevalues.h"
#include "ui/widgets/fieldform.h"

namespace Signalbox {

class CompletionEdit;
class EngineLink;

/// The variables of a resource template: a line each, with the server's suggestions. What is left empty has no value.
class TemplateForm : public FieldForm
{
    Q_OBJECT
public:
    TemplateForm(EngineLink &link, const QString &serverId, const TemplateValues &values, QWidget *parent = nullptr);

    [[nodiscard]] const TemplateValues &values() const { return m_values; }

signals:
    void readWanted(); ///< Enter in a field

private:
    void addVariable(EngineLink &link, const QString &serverId, const QString &variable);

    TemplateValues m_values;
};

} // namespace Signalbox
