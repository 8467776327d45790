// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/entryform.h"
#include "ui/widgets/fieldform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Signalbox {

/// What a server is called and how it is reached. What would be started or reached is shown in full below the fields.
class GeneralFields : public FieldForm
{
    Q_OBJECT
public:
    explicit GeneralFields(QWidget *parent = nullptr);

    /// `texts` may differ from the entry's own, which are those of `base`.
    void setTexts(const EntryTexts &texts, const ServerEntry &base);
    void setTaken(const QStringList &names); ///< those that other servers have
    [[nodiscard]] ServerEntry entry() const; ///< the entry it was given, with what the fields say
    void focusProgram();                     ///< its text is selected
    [[nodiscard]] bool isProcess() const;    ///< a program on this machine

private:
    void nameFields();
    void addChoices();
    void addRows();
    void addPreview();
    [[nodiscard]] EntryTexts texts() const;
    void check();
    void showFields(); ///< those that the transport has

    QLineEdit *m_name;
    QComboBox *m_transport;
    QLineEdit *m_url;
    QPlainTextEdit *m_headers;
    QLineEdit *m_command;
    QPlainTextEdit *m_arguments;
    QPlainTextEdit *m_environment;
    QLineEdit *m_environmentFile;
    QLineEdit *m_folder;
    QComboBox *m_era;
    QCheckBox *m_inherit;
    PlainLabel *m_previewTitle;
    PlainLabel *m_preview;
    ServerEntry m_base;
    QStringList m_taken;
    EntryTexts m_given;     // as they came
    EntryTexts m_untouched; // as the fields give them back: an editor of lines changes line ends and hard spaces
};

} // namespace Signalbox
