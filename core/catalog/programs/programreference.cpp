// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/programreference.h"

#include "core/catalog/programs/keptsecrets.h"
#include "core/catalog/values/inputdescription.h"
#include "core/catalog/values/placeholder.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using Place = EntryText::Place;

class ProgramReferenceText
{
    Q_DECLARE_TR_FUNCTIONS(ProgramReference)
};

bool hasInputs(const Program &program)
{
    return program.id == u"vscode";
}

/// Writes references as one program does, and collects what cannot be written.
class ReferenceWriter
{
public:
    explicit ReferenceWriter(const Program &program)
        : m_program(program)
    {
    }

    QString text(const EntryText &text)
    {
        QString written;
        for (const TextPart &part : placeholderParts(text.text)) {
            written += part.placeholder ? reference(*part.placeholder, text) : part.words;
        }
        return written;
    }

    [[nodiscard]] const QStringList &toDo() const { return m_toDo; }
    [[nodiscard]] const QString &obstacle() const { return m_obstacle; }

    /// A variable in the program's words; empty if it has none.
    [[nodiscard]] QString variable(const QString &name) const
    {
        return QString::fromLatin1(m_program.dialect.variable).replace("NAME"_L1, name);
    }
    void wantVariable(const QString &name)
    {
        const QString sentence =
            ProgramReferenceText::tr("Set the variable %1 in the environment that %2 is started in.")
                .arg(name, m_program.name);
        if (!m_toDo.contains(sentence)) {
            m_toDo << sentence;
        }
    }

private:
    QString reference(const Placeholder &placeholder, const EntryText &text)
    {
        switch (placeholder.kind) {
        case Placeholder::Kind::Variable:
            return environment(placeholder.name, placeholder, text);
        case Placeholder::Kind::Input:
            if (hasInputs(m_program)) {
                m_toDo << ProgramReferenceText::tr("%1 asks for “%2” when it starts the server.")
                              .arg(m_program.name, placeholder.name);
                return placeholder.written;
            }
            return environment(placeholder.name, placeholder, text);
        case Placeholder::Kind::Known:
            if (m_program.id == u"vscode" || m_program.id == u"cursor") {
                return placeholder.written;
            }
            break;
        case Placeholder::Kind::File:
            if (m_program.id == u"windsurf" || m_program.id == u"opencode") {
                return placeholder.written;
            }
            break;
        case Placeholder::Kind::Profile: // ours alone knows what it means
            break;
        }
        refuse(placeholder, text);
        return placeholder.written;
    }

    QString environment(const QString &name, const Placeholder &placeholder, const EntryText &text)
    {
        // Under its own name Codex hands a variable on, and reads a header from one.
        const bool isNamedBeside =
            m_program.dialect.namesVariables && text.text == placeholder.written
            && (text.place == Place::Header || (text.place == Place::Variable && text.name == name));
        const bool isBearer = m_program.dialect.namesVariables && text.place == Place::Header
                              && text.text == u"Bearer "_s + placeholder.written;
        if (m_program.dialect.variable.isEmpty() && !isNamedBeside && !isBearer) {
            refuse(placeholder, text);
            return placeholder.written;
        }
        wantVariable(name);
        if (isNamedBeside || isBearer) {
            return u"${env:%1}"_s.arg(name); // EntryDialect::namesVariables takes it out again
        }
        if (placeholder.fallback && m_program.id == u"claude-code") {
            return u"${%1:-%2}"_s.arg(name, *placeholder.fallback);
        }
        return variable(name);
    }

    void refuse(const Placeholder &placeholder, const EntryText &text)
    {
        m_obstacle = ProgramReferenceText::tr("%1 has no way to say what %2 holds: %3.")
                         .arg(m_program.name, text.words(), placeholder.written.left(100));
    }

    const Program &m_program;
    QStringList m_toDo;
    QString m_obstacle;
};

/// Credentials that are no header of the entry: a variable's go as the header that they become.
Result<> addCredentials(ServerEntry &entry, ReferenceWriter &writer, const Program &program, QStringList &toDo)
{
    using Kind = AuthOptions::Kind;
    const AuthOptions &auth = entry.remote.auth;
    if (entry.transport == ServerEntry::Transport::Stdio || auth.kind == Kind::Automatic || auth.kind == Kind::None) {
        return {};
    }
    const bool isBearer = auth.kind == Kind::Bearer;
    const QString header = isBearer ? u"Authorization"_s : auth.name;
    if (showsCredentials(entry, auth)) {
        return {}; // what stands in the file already stays there
    }
    if ((!isBearer && auth.kind != Kind::Header) || entry.remote.secretVariable.isEmpty()) {
        toDo << ProgramReferenceText::tr("Its credentials are kept by Signalbox and not copied: sign in from %1.")
                    .arg(program.name);
        return {};
    }
    const QString name = entry.remote.secretVariable;
    if (program.dialect.variable.isEmpty() && !program.dialect.namesVariables) {
        return fail(Error::Kind::Usage,
                    ProgramReferenceText::tr("%1 has no way to read its credentials from the variable %2.")
                        .arg(program.name, name.left(100)));
    }
    const QString reference = program.dialect.namesVariables ? u"${env:%1}"_s.arg(name) : writer.variable(name);
    entry.headers.append({header, isBearer ? u"Bearer "_s + reference : reference});
    writer.wantVariable(name);
    return {};
}

} // namespace

Result<ReferringEntry> entryFor(const ServerEntry &entry, const Program &program, const ServerEntry &there)
{
    ReferenceWriter writer(program);
    const QList<EntryText> standing = entryTexts(there);
    const auto stands = [&standing](const EntryText &text) {
        return std::ranges::any_of(standing, [&text](const EntryText &other) {
            return other.place == text.place && other.number == text.number && other.name == text.name
                   && other.text == text.text;
        });
    };
    ReferringEntry made{.entry = withEntryTexts(entry, [&](const EntryText &text) {
                            return stands(text) ? text.text : writer.text(text);
                        })};
    if (!writer.obstacle().isEmpty()) {
        return fail(Error::Kind::Usage, writer.obstacle());
    }
    QStringList toDo;
    if (const Result<> added = addCredentials(made.entry, writer, program, toDo); !added) {
        return Failure(added.error());
    }
    made.toDo = writer.toDo() + toDo;
    return made;
}

namespace {

QString writtenReference(const QString &name, const Program &program)
{
    return hasInputs(program) || program.dialect.variable.isEmpty() ? u"${input:%1}"_s.arg(name)
                                                                    : ReferenceWriter(program).variable(name);
}

/// The secret under the name that the file would refer to it by.
Result<LiteralSecret> named(const LiteralSecret &secret, const ProgramServer &server, const Program &program,
                            SecretNames &names)
{
    LiteralSecret moved = secret;
    const bool isHandedOn = program.dialect.namesVariables && secret.text.place == Place::Variable;
    moved.id = isHandedOn ? secret.text.name : secret.id; // it is handed on under its own name
    if (!entryFor(withSecretInputs(server.entry, {moved}), program)) {
        const auto whole = entryFor(server.entry, program); // something else in it may be what cannot be said
        return whole ? fail(Error::Kind::Usage, ProgramReferenceText::tr("%1 has no way to refer to a secret in %2.")
                                                    .arg(program.name, secret.words()))
                     : Failure(whole.error());
    }
    if (!isHandedOn) {
        moved.id = names.nameFor(moved.id, server.name, secret.value());
    } else if (!names.fits(moved.id, secret.value())) {
        return fail(
            Error::Kind::Usage,
            ProgramReferenceText::tr("%1 hands the variable %2 on under its own name, and it stands for something else "
                                     "already.")
                .arg(program.name, moved.id.left(60)));
    }
    names.take(moved.id, secret.value());
    return moved;
}

Result<const Program *> programWith(const ProgramFile &file, const ProgramServer &server)
{
    const Program *program = programById(file.place.program);
    return program && !server.fault ? Result<const Program *>(program)
                                    : fail(Error::Kind::Usage, ProgramReferenceText::tr("The server cannot be read."));
}

} // namespace

Result<QString> secretReference(const ProgramFile &file, const ProgramServer &server, const LiteralSecret &secret,
                                SecretNames &names)
{
    const Result<const Program *> program = programWith(file, server);
    if (!program || file.notEditable) {
        return Failure(program ? *file.notEditable : program.error());
    }
    const Result<LiteralSecret> moved = named(secret, server, **program, names);
    if (!moved) {
        return Failure(moved.error());
    }
    return (*program)->dialect.namesVariables ? moved->id : writtenReference(moved->id, **program);
}

Result<MovedSecrets> moveSecretsOut(const ProgramFile &file, const ProgramServer &server,
                                    const std::function<bool(const LiteralSecret &secret)> &isMeant, SecretNames &names)
{
    const Result<const Program *> program = programWith(file, server);
    if (!program) {
        return Failure(program.error());
    }
    MovedSecrets move;
    QList<LiteralSecret> moved;
    std::optional<Error> obstacle;
    for (const LiteralSecret &secret : literalSecrets(server.entry)) {
        if (!isMeant(secret)) {
            continue;
        }
        if (const Result<LiteralSecret> one = named(secret, server, **program, names)) {
            moved.append(*one);
        } else {
            obstacle = one.error();
            move.left.append(secret);
        }
    }
    if (moved.isEmpty()) {
        return obstacle
                   ? Failure(*obstacle)
                   : fail(Error::Kind::Usage, ProgramReferenceText::tr("No secret stands in this server's entry."));
    }
    const Result<ReferringEntry> made = entryFor(withSecretInputs(server.entry, moved), **program);
    Result<FileChange> change = made ? changeWithServer(file, made->entry, server.folder) : Failure(made.error());
    if (!change) {
        return Failure(change.error());
    }
    move.change = *std::move(change);
    move.change.summary = ProgramReferenceText::tr("The secrets of %1 are no longer written in the file of %2.")
                              .arg(server.name.left(200), (*program)->name);
    move.toDo = made->toDo;
    for (const LiteralSecret &secret : std::as_const(moved)) {
        move.replaced.append({secret.value().toUtf8(), writtenReference(secret.id, **program).toUtf8()});
        move.values.append({secret.id, secret.value()});
    }
    return move;
}

Result<MovedSecrets> moveSecretsOut(const ProgramFile &file, const ProgramServer &server)
{
    SecretNames names;
    names.takeReferences(file);
    return moveSecretsOut(file, server, [](const LiteralSecret &) { return true; }, names);
}

} // namespace Signalbox
